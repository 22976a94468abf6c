namespace PccGovernance.Optimisation;

/// <summary>All that one board can take on within the limits: the best set at given prices of boards, or every set above a value.</summary>
/// <remarks>
/// Depth first, with a bound on what the rest can add: each further board adds what it asks today less its price and less a share of each
/// seat that joins. A seat joins once however many boards bring it, so that a share is one over the number of boards that still can.
/// </remarks>
internal sealed partial class HostMergers
{
    private readonly int _host;
    private readonly long _hoursEach;
    private readonly int[] _from;
    private readonly long[] _total;
    private readonly int[][] _holders;
    private readonly (int Organisation, int Over)[][] _over;
    private readonly int[][] _matters;
    private readonly int[] _holderOrganisation;
    private readonly int[] _bring;
    private readonly int _seatRoom;
    private readonly int _matterRoom;
    private readonly int _most;

    // What is joined by the boards chosen so far.
    private readonly int[] _holderTaken;
    private readonly int[] _matterTaken;
    private readonly int[] _named;
    private readonly int[] _unnamed;
    private readonly bool[] _isNamed;

    // For each board those that may not join beside it, and how many of those chosen keep it out.
    private readonly int[][] _apart;
    private readonly int[] _keptOut;

    private HostMergers(ConsolidationProblem problem, ConsolidationOptions options, int host, int[] from)
    {
        BoardInfo board = problem.Boards[host];
        (_host, _hoursEach, _from) = (host, board.HoursEach, from);
        _total = [.. from.Select(i => problem.Boards[i].Total)];
        Dictionary<Id<Organisation>, int> organisations = [];
        Dictionary<(Id<Organisation>, Id<Post>?, Id<Person>?), int> holders = [];
        List<int> holderOrganisation = [];
        (_holders, _over) = (new int[from.Length][], new (int, int)[from.Length][]);
        for (int i = 0; i < from.Length; i++)
        {
            List<int> brings = [];
            List<(int, int)> over = [];
            foreach (SeatsOfOrganisation own in problem.Boards[from[i]].Seats)
            {
                SeatsOfOrganisation? there = Array.Find(board.Seats, other => other.Organisation == own.Organisation);
                int organisation = NumberOf(organisations, own.Organisation);
                foreach ((Id<Post>? Post, Id<Person>? Person) holder in own.Named.Except(there?.Named ?? []))
                {
                    int number = NumberOf(holders, (own.Organisation, holder.Post, holder.Person));
                    if (number == holderOrganisation.Count)
                    {
                        holderOrganisation.Add(organisation);
                    }

                    brings.Add(number);
                }

                if (own.Count > (there?.Count ?? 0))
                {
                    over.Add((organisation, own.Count - (there?.Count ?? 0)));
                }
            }

            (_holders[i], _over[i]) = ([.. brings], [.. over]);
        }

        _holderOrganisation = [.. holderOrganisation];
        _bring = new int[holderOrganisation.Count];
        foreach (int holder in _holders.SelectMany(static brings => brings))
        {
            _bring[holder]++;
        }

        (_holderTaken, _named, _unnamed) = (new int[_bring.Length], new int[organisations.Count], new int[organisations.Count]);
        _isNamed = new bool[organisations.Count];
        Array.ForEach(_holderOrganisation, organisation => _isNamed[organisation] = true);
        _matters = Matters(problem, board, from, out int matters);
        _matterTaken = new int[matters];
        _seatRoom = options.MaximumSeats is { } seats ? seats - board.Board.Seats.Count : int.MaxValue;
        _matterRoom = options.MinimumAgendaHours is { } agenda and > 0
            ? (int)Math.Min(1_000_000, decimal.Floor(board.AgendaHours / agenda)) - Math.Max(1, board.Duties.Count)
            : int.MaxValue;
        _keptOut = new int[from.Length];
        _apart =
        [
            .. from.Select(one => Enumerable.Range(0, from.Length)
                .Where(i => problem.Apart.Contains((Math.Min(one, from[i]), Math.Max(one, from[i]))))
                .ToArray()),
        ];
        _most = Math.Min(from.Length, (options.MaximumChanged ?? int.MaxValue) - 1);
    }

    /// <summary>How many steps searches of this board took so far.</summary>
    public long Steps { get; private set; }

    /// <summary>The boards that may take others on, with all that they may.</summary>
    public static HostMergers[] Of(ConsolidationProblem problem, ConsolidationOptions options) =>
    [
        .. problem.Candidates.GroupBy(static candidate => candidate.Into, static candidate => candidate.From)
            .OrderBy(static host => host.Key)
            .Select(host => new HostMergers(problem, options, host.Key, [.. host.Order()]))
            .Where(static host => host is { _seatRoom: >= 0, _matterRoom: >= 0, _most: > 0 }),
    ];

    /// <summary>
    /// The set of the greatest value at some prices; <c>null</c> when none is worth more than nothing. Where the steps do not suffice, what
    /// no set is worth more than stands for the value.
    /// </summary>
    public (MergeColumn? Best, long Bound, bool IsComplete) Best(MergePrices prices, long steps)
    {
        Walk walk = new(this, prices, threshold: 0, steps, column: null);
        return (walk.Best, Math.Max(0, walk.IsComplete ? walk.BestValue : walk.RootBound), walk.IsComplete);
    }

    /// <summary>Gives every set that is worth no less than a value at some prices; false where the steps do not suffice.</summary>
    public bool TryList(MergePrices prices, long least, long steps, Action<MergeColumn> column) =>
        new Walk(this, prices, least - 1, steps, column).IsComplete;

    private static int[][] Matters(ConsolidationProblem problem, BoardInfo board, int[] from, out int count)
    {
        Dictionary<Id<Duty>, int> duties = [];
        int without = 0;
        int[][] matters =
        [
            .. from.Select(i => problem.Boards[i].Duties.Except(board.Duties).Select(duty => NumberOf(duties, duty)).ToArray()),
        ];
        for (int i = 0; i < from.Length; i++)
        {
            if (problem.Boards[from[i]].Duties.IsEmpty)
            {
                matters[i] = [duties.Count + without++];
            }
        }

        count = duties.Count + without;
        return matters;
    }

    private static int NumberOf<TKey>(Dictionary<TKey, int> numbers, TKey key)
        where TKey : notnull
    {
        if (!numbers.TryGetValue(key, out int number))
        {
            number = numbers.Count;
            numbers.Add(key, number);
        }

        return number;
    }
}
