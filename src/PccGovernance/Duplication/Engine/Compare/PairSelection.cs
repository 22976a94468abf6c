namespace PccGovernance.Duplication;

/// <summary>Keeps as many of the pairs found as the options allow, in the order of a report.</summary>
internal sealed class PairSelection(DuplicationOptions options)
{
    private readonly BestPairs _best = new(options.MaximumPairs, Compare);
    private readonly Dictionary<int, BestPairs> _ofEach = [];

    /// <summary>How many pairs were to be listed.</summary>
    public long Added { get; private set; }

    public void Add(FoundPair pair)
    {
        if (!IsListed(pair.Pattern, pair.Form))
        {
            return;
        }

        Added++;
        if (options.MaximumPairsPerPartnership is { } most)
        {
            OfBoard(pair.First, most).Add(pair);
            OfBoard(pair.Second, most).Add(pair);
        }
        else
        {
            _best.Add(pair);
        }
    }

    /// <summary>
    /// Those that are listed. Of so many for each board a pair stays when it is among the best of either, so that no board loses its best
    /// pair to another's.
    /// </summary>
    public FoundPair[] Listed() => options.MaximumPairsPerPartnership is null
        ? [.. _best.InOrder()]
        : [.. _ofEach.Values.SelectMany(static best => best.InOrder())
            .Distinct()
            .Order(Comparer<FoundPair>.Create(Compare))
            .Take(options.MaximumPairs)];

    /// <summary>
    /// Whether pairs of a pattern and form are listed: of parallel ones the groups say all, but for what holds of two alone.
    /// </summary>
    public bool IsListed(DuplicationPattern pattern, DuplicationForm form) =>
        pattern != DuplicationPattern.Parallel || form != DuplicationForm.Numbers || options.ListParallelPairs;

    private BestPairs OfBoard(int board, int most)
    {
        if (!_ofEach.TryGetValue(board, out BestPairs? best))
        {
            _ofEach.Add(board, best = new(most, Compare));
        }

        return best;
    }

    // Positions have the order of identifiers.
    private static int Compare(FoundPair left, FoundPair right)
    {
        int order = left.Pattern - right.Pattern;
        order = order != 0 ? order : left.IsByDesign.CompareTo(right.IsByDesign);
        order = order != 0 ? order : right.Score.CompareTo(left.Score);
        order = order != 0 ? order : left.First.CompareTo(right.First);
        return order != 0 ? order : left.Second.CompareTo(right.Second);
    }
}
