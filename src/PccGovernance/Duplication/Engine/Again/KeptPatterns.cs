namespace PccGovernance.Duplication;

/// <summary>
/// Which boards of a landscape in force repeat each other and how, kept with what they were judged by: so that of a landscape that edits
/// made of it only those pairs are judged again that the edits can touch.
/// </summary>
/// <remarks>
/// What is judged in the whole of a landscape (which organisations sit on boards of every kind, where few boards name a theme, what
/// boards of two kinds share elsewhere) is reckoned anew, and pairs whose figures come out as before keep their answer. Where anything
/// but boards is another one, where members weigh by how rare they are, where a board may be like more boards than it is compared with, or
/// where most pairs would be judged again, all are.
/// </remarks>
internal sealed class KeptPatterns
{
    private readonly ReadyBoards _before;
    private readonly DuplicationOptions _options;
    private readonly Dictionary<(Id<Partnership> First, Id<Partnership> Second), DuplicationPattern> _patterns;
    private readonly long _reach;

    public KeptPatterns(Landscape inForce, DuplicationOptions options, Execution execution)
    {
        _options = options;
        _before = new(inForce, options, inForce, null, execution);
        _patterns = All(_before, execution, out _reach);
    }

    /// <summary>The pairs that would be listed if as many were as there are, without questions.</summary>
    public IReadOnlyDictionary<(Id<Partnership> First, Id<Partnership> Second), DuplicationPattern> Patterns => _patterns;

    /// <summary>The pairs that show another pattern in a landscape that edits made of this one, in the order of identifiers.</summary>
    /// <param name="after">What is in force after.</param>
    /// <param name="execution">When to stop.</param>
    public List<PatternChange> ChangesTo(Landscape after, Execution execution) => ChangesTo(after, execution, out _);

    /// <summary>The same, and how many pairs were judged for it; <c>null</c> where all were.</summary>
    internal List<PatternChange> ChangesTo(Landscape after, Execution execution, out int? judged)
    {
        bool differsInBoardsAlone = !_options.WeighMembersByRarity && DifferInBoardsAlone(_before.Survey.InForce, after);
        ReadyBoards now = new(after, _options, after, differsInBoardsAlone ? _before : null, execution);
        var touched = differsInBoardsAlone ? TouchedPairs.Between(_before, now, _options, _reach) : null;
        judged = touched?.Count;
        List<PatternChange> changes = touched is null ? Compare(All(now, execution, out _), execution) : Again(now, touched, execution);
        changes.Sort(static (one, other) => (one.First, one.Second).CompareTo((other.First, other.Second)));
        return changes;
    }

    private static bool DifferInBoardsAlone(Landscape before, Landscape after) =>
        ReferenceEquals(before.Edition, after.Edition)
        && ReferenceEquals(before.Geography, after.Geography)
        && EntityCatalogue.Lists.All(list => list.Kind
            is not (EntityKind.Organisation
                or EntityKind.OrganisationKind
                or EntityKind.PartnershipKind
                or EntityKind.Theme
                or EntityKind.Duty
                or EntityKind.LocalPolicingBody)
            || list.IsSame(before.Contents, after.Contents));

    private Dictionary<(Id<Partnership> First, Id<Partnership> Second), DuplicationPattern> All(
        ReadyBoards boards,
        Execution execution,
        out long reach)
    {
        Dictionary<(Id<Partnership> First, Id<Partnership> Second), DuplicationPattern> patterns = [];
        PairSearch search = boards.Search(null, execution);
        search.Run(
            pair =>
            {
                if (!pair.IsQuestion && IsListed(pair.Pattern))
                {
                    patterns.Add((boards.Boards[pair.First].Id, boards.Boards[pair.Second].Id), pair.Pattern);
                }
            },
            static _ => { });
        reach = search.Reach;
        return patterns;
    }

    private List<PatternChange> Compare(
        Dictionary<(Id<Partnership> First, Id<Partnership> Second), DuplicationPattern> after,
        Execution execution)
    {
        execution.ThrowIfStopped();
        List<PatternChange> changes = [];
        foreach (((Id<Partnership> First, Id<Partnership> Second) pair, DuplicationPattern was) in _patterns)
        {
            Note(changes, pair, was, after.TryGetValue(pair, out DuplicationPattern now) ? now : null);
        }

        foreach (((Id<Partnership> First, Id<Partnership> Second) pair, DuplicationPattern now) in after)
        {
            if (!_patterns.ContainsKey(pair))
            {
                Note(changes, pair, null, now);
            }
        }

        return changes;
    }

    private List<PatternChange> Again(ReadyBoards now, TouchedPairs touched, Execution execution)
    {
        List<PatternChange> changes = [];
        HashSet<(Id<Partnership> First, Id<Partnership> Second)> asked = [];
        foreach ((PartnershipProfile first, PartnershipProfile second) in execution.Each(touched.Pairs))
        {
            (Id<Partnership> First, Id<Partnership> Second) pair = (first.Id, second.Id);
            asked.Add(pair);
            DuplicationPattern? was = _patterns.TryGetValue(pair, out DuplicationPattern then) ? then : null;
            Note(changes, pair, was, PatternOf(now.Judge.Match(first, second, out _)));
        }

        // Two that share nobody any more are not among those judged.
        foreach (((Id<Partnership> First, Id<Partnership> Second) pair, DuplicationPattern was) in _patterns)
        {
            if ((touched.Partnerships.Contains(pair.First) || touched.Partnerships.Contains(pair.Second)) && !asked.Contains(pair))
            {
                Note(changes, pair, was, null);
            }
        }

        return changes;
    }

    private DuplicationPattern? PatternOf(PairMatch? match) =>
        match is { IsQuestion: false } && IsListed(match.Pattern) ? match.Pattern : null;

    private bool IsListed(DuplicationPattern pattern) => pattern != DuplicationPattern.Parallel || _options.ListParallelPairs;

    private static void Note(
        List<PatternChange> changes,
        (Id<Partnership> First, Id<Partnership> Second) pair,
        DuplicationPattern? was,
        DuplicationPattern? now)
    {
        if (was != now)
        {
            changes.Add(new(pair.First, pair.Second, was, now));
        }
    }
}
