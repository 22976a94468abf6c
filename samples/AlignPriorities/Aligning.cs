using PccGovernance.Alignment;

namespace PccGovernance.Samples.AlignPriorities;

/// <summary>Reads the themes of priorities and links those of strategies with those of plans.</summary>
internal sealed class Aligning
{
    private readonly PriorityAligner _aligner = new();
    private readonly Dictionary<string, PriorityReading> _alone;
    private readonly Dictionary<string, PriorityReading> _inContext;
    private readonly ILookup<string, PriorityRow> _byDocument;

    public Aligning(IReadOnlyList<PriorityRow> rows)
    {
        Rows = rows;
        _alone = rows.ToDictionary(static row => row.Id, row => _aligner.Read(row.Text), StringComparer.Ordinal);
        _inContext = rows.ToDictionary(
            static row => row.Id,
            row => row.IsOfPlan ? _alone[row.Id] : _aligner.Within(_alone[row.Id], row.Context),
            StringComparer.Ordinal);
        _byDocument = rows.ToLookup(static row => row.Document, StringComparer.Ordinal);
    }

    public IReadOnlyList<PriorityRow> Rows { get; }

    /// <summary>What the text of a priority alone shows: a subject of its strategy is no theme of it.</summary>
    public PriorityReading ThemesOf(PriorityRow row) => _alone[row.Id];

    /// <summary>Every strategy with every plan.</summary>
    public IReadOnlyList<PairRow> AllPairs() =>
    [
        .. from strategy in Rows.Where(static row => !row.IsOfPlan).Select(static row => row.Document).Distinct(StringComparer.Ordinal)
           from plan in Rows.Where(static row => row.IsOfPlan).Select(static row => row.Document).Distinct(StringComparer.Ordinal)
           select new PairRow { Strategy = strategy, Plan = plan },
    ];

    /// <summary>The links of pairs of documents, in the order of the pairs and of the rows.</summary>
    public IEnumerable<LinkRow> Links(IEnumerable<PairRow> pairs) =>
        from pair in pairs
        from strategy in _byDocument[pair.Strategy]
        where !strategy.IsOfPlan
        from plan in _byDocument[pair.Plan]
        where plan.IsOfPlan
        let found = _aligner.Compare(_inContext[strategy.Id], _inContext[plan.Id])
        where found.Grade != AlignmentGrade.None
        select new LinkRow { Pair = pair, Strategy = strategy.Id, Plan = plan.Id, Found = found };
}
