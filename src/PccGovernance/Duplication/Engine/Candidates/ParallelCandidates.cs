namespace PccGovernance.Duplication;

/// <summary>Pairs of one kind on different ground of one force area or county.</summary>
internal static class ParallelCandidates
{
    public static void Add(IReadOnlyList<PartnershipProfile> boards, PairCollector pairs)
    {
        var kinds = Enumerable.Range(0, boards.Count)
            .Where(position => boards[position].Partnership.Kind is not null)
            .ToLookup(position => boards[position].Partnership.Kind!.Value);
        foreach (IGrouping<Id<PartnershipKind>, int> kind in kinds)
        {
            AddWithin(kind, position => boards[position].Ground.ForceArea, boards, pairs);
            AddWithin(kind, position => boards[position].Ground.County, boards, pairs);
        }
    }

    private static void AddWithin(IEnumerable<int> kind, Func<int, AreaCode?> area, IReadOnlyList<PartnershipProfile> boards, PairCollector pairs)
    {
        foreach (IGrouping<AreaCode?, int> group in kind.Where(position => area(position) is not null).GroupBy(area))
        {
            int[] positions = [.. group];
            for (int i = 0; i < positions.Length; i++)
            {
                for (int j = i + 1; j < positions.Length; j++)
                {
                    if (boards[positions[i]].Ground != boards[positions[j]].Ground)
                    {
                        pairs.Add(positions[i], positions[j]);
                    }
                }
            }
        }
    }
}
