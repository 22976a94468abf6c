namespace PccGovernance.Duplication;

/// <summary>Puts found pairs in the order of a report and keeps as many as the options allow.</summary>
internal sealed class PairSelection(DuplicationOptions options)
{
    private static readonly Comparer<FoundPair> s_order = Comparer<FoundPair>.Create(Compare);

    public IEnumerable<FoundPair> Of(IEnumerable<FoundPair> found)
    {
        IOrderedEnumerable<FoundPair> ordered = found.Where(pair => IsListed(pair.Pattern)).Order(s_order);
        return options.MaximumPairsPerPartnership is { } most ? BestOfEachPartnership(ordered, most).Take(options.MaximumPairs) : ordered.Take(options.MaximumPairs);
    }

    public bool IsListed(DuplicationPattern pattern) => pattern != DuplicationPattern.Parallel || options.ListParallelPairs;

    // Positions have the order of identifiers.
    private static int Compare(FoundPair left, FoundPair right)
    {
        int order = left.Pattern - right.Pattern;
        order = order != 0 ? order : left.IsByDesign.CompareTo(right.IsByDesign);
        order = order != 0 ? order : right.Score.CompareTo(left.Score);
        order = order != 0 ? order : left.First.CompareTo(right.First);
        return order != 0 ? order : left.Second.CompareTo(right.Second);
    }

    // A pair stays when it is among the best of either board, so that no board loses its best pair to another's.
    private static IEnumerable<FoundPair> BestOfEachPartnership(IEnumerable<FoundPair> ordered, int most)
    {
        Dictionary<int, int> kept = [];
        return ordered.Where(pair =>
        {
            (int first, int second) = (kept.GetValueOrDefault(pair.First), kept.GetValueOrDefault(pair.Second));
            kept[pair.First] = first + 1;
            kept[pair.Second] = second + 1;
            return first < most || second < most;
        });
    }
}
