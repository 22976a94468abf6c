using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>
/// Takes the pairs as they are found and keeps of them what a report needs. The limits hold while the search goes on, and the count goes on
/// past them.
/// </summary>
internal sealed class FoundPairs
{
    /// <summary>
    /// The most pairs of one pattern that clusters are made of, from the strongest: enough for 3,000 boards that are all alike.
    /// </summary>
    internal const int MaximumPairsOfClusters = 5_000_000;

    private static readonly int s_patterns = Enum.GetValues<DuplicationPattern>().Length;

    private readonly PairSelection _selection;
    private readonly long[] _found = new long[s_patterns];
    private readonly long[] _byDesign = new long[s_patterns];
    private readonly Dictionary<DuplicationPattern, BestPairs> _ofClusters;

    public FoundPairs(DuplicationOptions options, int mostOfClusters = MaximumPairsOfClusters)
    {
        _selection = new(options);
        _ofClusters = Clustering.Patterns.ToDictionary(static pattern =>
            pattern, pattern => new BestPairs(mostOfClusters, Clustering.OrderOf(pattern)));
    }

    /// <summary>The parallel pairs, as boards that belong together.</summary>
    public List<(int First, int Second)> Parallel { get; } = [];

    /// <summary>The pairs of which one has the duty of the other at the level above.</summary>
    public List<FoundPair> AtTwoLevels { get; } = [];

    /// <summary>The boards that have one sitting by what is on record, whether or not the pairs are listed.</summary>
    public JoinedGroups<int> Sittings { get; } = new();

    /// <summary>How many were found.</summary>
    public long Count => _found.Sum();

    /// <summary>How many of those that were to be listed are not, when so many are.</summary>
    public long CutTo(int listed) => _selection.Added - listed;

    /// <summary>How many pairs clusters would have been made of, beyond the strongest.</summary>
    public long CutOfClusters => _ofClusters.Values.Sum(static best => best.Added - best.Kept);

    public void Add(FoundPair pair)
    {
        int pattern = (int)pair.Pattern;
        _found[pattern]++;
        _byDesign[pattern] += pair.IsByDesign ? 1 : 0;
        _selection.Add(pair);
        if (pair is { Form: DuplicationForm.OneSitting, IsQuestion: false })
        {
            Sittings.Join(pair.First, pair.Second);
        }

        if (pair is { Form: DuplicationForm.DutyAtTwoLevels } or { Form: DuplicationForm.OneKindOnNestedGround, IsQuestion: false })
        {
            AtTwoLevels.Add(pair);
        }

        if (pair.Pattern == DuplicationPattern.Parallel)
        {
            Parallel.Add((pair.First, pair.Second));
        }
        else if (!pair.IsVertical && pair.MayJoin && _ofClusters.TryGetValue(pair.Pattern, out BestPairs? best))
        {
            best.Add(pair);
        }
    }

    public FoundPair[] Listed() => _selection.Listed();

    /// <summary>The pairs of a pattern that clusters are made of, the strongest first.</summary>
    public List<FoundPair> OfClusters(DuplicationPattern pattern) => _ofClusters[pattern].InOrder();

    public ValueList<PatternCount> Counts(FoundPair[] listed) =>
        Enum.GetValues<DuplicationPattern>()
            .Select(pattern => new PatternCount
            {
                Pattern = pattern,
                Pairs = checked((int)_found[(int)pattern]),
                ByDesign = checked((int)_byDesign[(int)pattern]),
                Listed = listed.Count(match => match.Pattern == pattern),
            })
            .ToValueList();
}
