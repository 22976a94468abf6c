namespace PccGovernance.Optimisation;

/// <summary>The boards that may be merged, and into which.</summary>
internal sealed class ConsolidationProblem
{
    private ConsolidationProblem(Landscape landscape, BoardInfo[] boards, BoardInfo[] asTheyAre, (int From, int Into)[] candidates,
        HashSet<(int, int)> apart, ValueList<Id<Partnership>> unknown) =>
        (Landscape, Boards, AsTheyAre, Candidates, Apart, LeftOut) = (landscape, boards, asTheyAre, candidates, apart, unknown);

    public Landscape Landscape { get; }

    public BoardInfo[] Boards { get; }

    /// <summary>Boards of <see cref="LeftOut"/> whose meetings are known: they cannot be changed, and ask for hours all the same.</summary>
    public BoardInfo[] AsTheyAre { get; }

    /// <summary>Which board may be taken on by which, in order.</summary>
    public (int From, int Into)[] Candidates { get; }

    /// <summary>Boards that no board may take on both of, the earlier first: the law sets them up side by side.</summary>
    public HashSet<(int First, int Second)> Apart { get; }

    public ValueList<Id<Partnership>> LeftOut { get; }

    public decimal HoursToday => Boards.Sum(static board => board.Total) / (decimal)BoardInfo.Scale;

    /// <summary>What it saves to have one board take another on and change nothing else, in ten-thousandths of an hour.</summary>
    public long SavingOf(int from, int into)
    {
        long joining = Boards[from].Seats.Sum(own =>
        {
            SeatsOfOrganisation? there = Array.Find(Boards[into].Seats, other => other.Organisation == own.Organisation);
            return Math.Max(own.Named.Except(there?.Named ?? []).Count(), own.Count - (there?.Count ?? 0));
        });
        return Boards[from].Total - (Boards[into].HoursEach * joining);
    }

    /// <summary>How many more hours a set of mergers asks of an organisation, in ten-thousandths; fewer are below 0.</summary>
    public long MoreHours(MergeColumn column, Id<Organisation> organisation)
    {
        BoardInfo host = Boards[column.Into];
        SeatsOfOrganisation? there = Array.Find(host.Seats, own => own.Organisation == organisation);
        SeatsOfOrganisation[] come =
        [
            .. column.From.Select(from => Array.Find(Boards[from].Seats, own => own.Organisation == organisation))
                .OfType<SeatsOfOrganisation>(),
        ];
        int named = come.SelectMany(static own => own.Named).Except(there?.Named ?? []).Count();
        int most = come.Select(own => own.Count - (there?.Count ?? 0)).DefaultIfEmpty(0).Max();
        return (host.HoursEach * Math.Max(0, Math.Max(named, most))) - column.From.Sum(from => Boards[from].HoursOf(organisation));
    }

    /// <summary>How many more hours an organisation can give; who is asked for too much today is not asked for more.</summary>
    public long RoomOf(OrganisationCapacity capacity)
    {
        long today = Boards.Concat(AsTheyAre).Sum(board => board.HoursOf(capacity.Organisation));
        return Math.Max(0, (long)decimal.Floor(capacity.HoursPerYear * BoardInfo.Scale) - today);
    }

    public static ConsolidationProblem Of(Landscape landscape, ConsolidationOptions options)
    {
        List<BoardInfo> boards = [];
        List<BoardInfo> asTheyAre = [];
        List<Id<Partnership>> unknown = [];
        foreach (Partnership board in landscape.Partnerships)
        {
            MeetingPattern? usual = UsualFor(landscape, board, options);
            if (BoardInfo.Of(landscape, board, usual) is { } info)
            {
                boards.Add(info);
            }
            else
            {
                unknown.Add(board.Id);
                if (BoardInfo.OfAny(landscape, board, usual) is { } left)
                {
                    asTheyAre.Add(left);
                }
            }
        }

        MergeRules rules = new(landscape, options);
        List<(int, int)> candidates = [];
        for (int from = 0; from < boards.Count; from++)
        {
            for (int into = 0; into < boards.Count; into++)
            {
                // The one that stays keeps its meetings, or takes those of the other where it has none: then the hours are not its own.
                if (from != into
                    && (boards[into].Board.Meetings is not null || boards[from].Board.Meetings is null)
                    && rules.Allow(boards[from], boards[into]))
                {
                    candidates.Add((from, into));
                }
            }
        }

        int[] statutory = [.. Enumerable.Range(0, boards.Count)
            .Where(i => landscape.KindsOf(boards[i].Board).Any(static kind => kind.IsBoardInStatute))];
        HashSet<(int, int)> apart =
        [
            .. statutory.SelectMany(one => statutory
                .Where(other => one < other && !rules.MayShareABoard(boards[one].Board, boards[other].Board))
                .Select(other => (one, other))),
        ];
        return new(landscape, [.. boards], [.. asTheyAre], [.. candidates], apart, unknown.ToValueList());
    }

    /// <summary>Usual meetings are those of boards that are known to meet as boards do.</summary>
    private static MeetingPattern? UsualFor(Landscape landscape, Partnership board, ConsolidationOptions options) =>
        landscape.FunctionOf(board) is PartnershipFunction.Partnership or PartnershipFunction.Oversight
            ? options.UsualValues?.ToMeetingPattern()
            : null;
}
