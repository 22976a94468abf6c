namespace PccGovernance.Duplication;

/// <summary>Puts matches in the order of a report and keeps as many as the options allow.</summary>
internal sealed class PairSelection(DuplicationOptions options)
{
    public IEnumerable<PairMatch> Of(IEnumerable<PairMatch> matches) =>
        BestOfEachBoard(
            matches.Where(IsListed)
                .OrderBy(static match => match.Pattern).ThenBy(static match => match.IsByDesign)
                .ThenByDescending(static match => match.Score).ThenBy(static match => match.First.Id).ThenBy(static match => match.Second.Id))
            .Take(options.MaximumPairs);

    public bool IsListed(PairMatch match) => match.Pattern != DuplicationPattern.Parallel || options.ListParallelPairs;

    // A pair stays when it is among the best of either board, so that no board loses its best pair to another's.
    private IEnumerable<PairMatch> BestOfEachBoard(IEnumerable<PairMatch> ordered)
    {
        if (options.MaximumPairsPerBoard is not { } most)
        {
            return ordered;
        }

        Dictionary<BoardProfile, int> kept = [];
        return ordered.Where(match =>
        {
            (int first, int second) = (kept.GetValueOrDefault(match.First), kept.GetValueOrDefault(match.Second));
            kept[match.First] = first + 1;
            kept[match.Second] = second + 1;
            return first < most || second < most;
        });
    }
}
