using NodaTime;
using PccGovernance.Kernel;
using PccGovernance.Text;

namespace PccGovernance.Duplication;

/// <summary>Compares the boards of a landscape in force, whichever generator proposes the pairs.</summary>
internal sealed class DuplicationEngine
{
    private readonly LocalDate _asOf;
    private readonly DuplicationOptions _options;
    private readonly PartnershipSurvey _survey;
    private readonly PartnershipProfile[] _all;
    private readonly PartnershipProfile[] _boards;
    private readonly ReadyBoards _ready;
    private readonly PairPatternMatcher _judge;
    private readonly RemedyWriter _remedies;
    private readonly PairReporter _reporter;
    private readonly PairSelection _selection;
    private readonly Execution _execution;

    public DuplicationEngine(Landscape inForce, LocalDate asOf, DuplicationOptions options, Landscape? whole = null,
        Execution execution = default)
    {
        _asOf = asOf;
        _options = options;
        _execution = execution;
        _ready = new(inForce, options, whole, null, execution, asOf);
        (_survey, _all, _boards, _judge) = (_ready.Survey, _ready.All, _ready.Boards, _ready.Judge);
        _remedies = new(asOf, options, _survey);
        _reporter = new(_survey, options, _remedies);
        _selection = new(options);
    }

    public IEnumerable<DuplicationPair> Stream() =>
        Search(null).Matches().Where(match => _selection.IsListed(match.Pattern, match.Form)).Select(_reporter.Report);

    public DuplicationReport Run(Func<IReadOnlyList<PartnershipProfile>, ICandidateGenerator>? generatorFor)
    {
        FoundPairs found = new(_options);
        List<SetAsidePair> setAside = [];
        long allSetAside = 0;
        PairSearch search = Search(generatorFor);
        search.Run(found.Add, pair =>
        {
            if (allSetAside++ < _options.MaximumPairs)
            {
                setAside.Add(pair);
            }
        });
        JoinCalledSittings(found.Sittings);
        FoundPair[] listed = found.Listed();
        ParallelGrouping grouping = new(_survey, _remedies.Families);
        ILookup<Id<Partnership>, PartnershipProfile> upperOf = found.AtTwoLevels.Select(pair => pair.FirstIsUpper
            ? (Upper: _boards[pair.First], Lower: _boards[pair.Second])
            : (Upper: _boards[pair.Second], Lower: _boards[pair.First]))
            .ToLookup(static pair => pair.Lower.Id, static pair => pair.Upper);
        ValueList<ParallelGroup> groups = ParallelGrouping.WithTheirUpper(
            grouping.Of(found.Parallel.Select(pair => (_boards[pair.First], _boards[pair.Second]))),
            upperOf);
        PartnershipProfile[] comparableBoards = Array.FindAll(_boards, static board => board.CanBeCompared);
        int comparable = comparableBoards.Length;
        long withoutCommonTerms = comparableBoards.LongCount(static board =>
            board.GivesOnlyThemes) * comparableBoards.LongCount(static board => board.GivesOnlyDuties);
        long compared = ((long)comparable * (comparable - 1) / 2) - withoutCommonTerms - search.LeftOut;
        int cut = checked((int)found.CutTo(listed.Length));
        return LandscapeRemedies.SettleOnReading(new()
        {
            AsOf = _asOf,
            Options = _options,
            Summary = Summary(comparable, compared, found, listed.Length, cut, groups.Count, search.LeftOut),
            PartnershipsCompared = comparable,
            NotCompared = NotCompared(),
            PartnershipsWithAssumedThemes =
                comparableBoards.Where(static board => board.HasAssumedThemes).Select(static board => board.Id).ToValueList(),
            PairsCompared = compared,
            PairsWithoutCommonTerms = withoutCommonTerms,
            PairsLeftOut = search.LeftOut,
            Pairs = _execution.Each(listed).Select(Report).ToValueList(),
            PairsCut = cut,
            Clusters = new Clustering(_options, _survey, _boards, _judge, _execution).Of(found),
            ParallelGroups = groups,
            SharedGroups = SharedGroups.Of(_survey, _all),
            Sittings = found.Sittings.InOrder()
                .Select(sitting => sitting.Select(board => _boards[board].Id).Order().ToValueList())
                .OrderBy(static sitting => sitting[0])
                .ToValueList(),
            TemporaryRows = new(() => TemporaryGroups.Of(_all, _asOf)),
            Strategies = new StrategyComparison(_options, _survey, _all, _execution).Run(),
            SetAside = setAside.ToValueList(),
            SetAsideCut = checked((int)(allSetAside - setAside.Count)),
            Counts = found.Counts(listed),
        });
    }

    // A row of its own for a joint meeting is the sitting of the boards that it reports to, as often as they meet.
    private void JoinCalledSittings(JoinedGroups<int> sittings)
    {
        PartnershipPositions? positions = null;
        for (int position = 0; position < _boards.Length; position++)
        {
            PartnershipProfile sitting = _boards[position];
            if (!(sitting.IsSitting && sitting.IsCalledSitting))
            {
                continue;
            }

            positions ??= new(_boards);
            foreach (int parent in sitting.Parents)
            {
                if (positions.TryFind(parent, out int other) && MeetAsOften(sitting, _boards[other]))
                {
                    sittings.Join(position, other);
                }
            }
        }
    }

    private static bool MeetAsOften(PartnershipProfile sitting, PartnershipProfile board) =>
        (sitting.Partnership.Meetings?.MeetingsPerYear, board.Partnership.Meetings?.MeetingsPerYear) is var (one, other)
        && (one is null || other is null || one == other);

    // Worked out once more for the few that are listed: to hold all of it for every pair would take too much memory.
    private DuplicationPair Report(FoundPair pair) => _reporter.Report(_judge.Match(_boards[pair.First], _boards[pair.Second], out _)!);

    private PairSearch Search(Func<IReadOnlyList<PartnershipProfile>, ICandidateGenerator>? generatorFor) =>
        _ready.Search(generatorFor?.Invoke(_boards), _execution);

    private Statement Summary(int comparable, long compared, FoundPairs found, int listed, int cut, int groups, long leftOut) =>
        Statement.Of(
            "duplication.summary",
            ("comparable", comparable),
            ("compared", compared),
            ("found", found.Count),
            ("listed", listed),
            ("groups", groups),
            ("cut", cut),
            ("strongest", FoundPairs.MaximumPairsOfClusters),
            ("cutOfClusters", found.CutOfClusters),
            ("leftOut", leftOut > 0 ? leftOut : (StatementValue?)null),
            ("mostByPeople", leftOut > 0 && _options.MaximumComparedByPeople is { } alike ? alike : (StatementValue?)null),
            ("most", _options.MaximumPairs),
            ("mostEach", _options.MaximumPairsPerPartnership is { } most ? most : (StatementValue?)null));

    private ValueList<PartnershipsNotCompared> NotCompared() =>
        _all
            .Where(static profile => !profile.CanBeCompared)
            .SelectMany(static profile => profile.Missing().Select(reason => (Reason: reason, profile.Id)))
            .GroupBy(static entry => entry.Reason, static entry => entry.Id)
            .OrderBy(static group => group.Key)
            .Select(static group => new PartnershipsNotCompared { Reason = group.Key, Boards = group.Order().ToValueList() })
            .ToValueList();
}
