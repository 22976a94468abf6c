namespace PccGovernance.Duplication;

/// <summary>Pairs that are linked beside by their people.</summary>
internal static class LinkCandidates
{
    public static void Add(PartnershipPositions positions, PairCollector pairs)
    {
        for (int position = 0; position < positions.Partnerships.Count; position++)
        {
            PartnershipLinks links = positions.Partnerships[position].Links;
            if (links != PartnershipLinks.None)
            {
                Add(links.Sittings, position, positions, pairs);
                Add(links.Twins, position, positions, pairs);
                Add(links.Broader, position, positions, pairs);
                Add(links.Asked, position, positions, pairs);
                Add(links.Named, position, positions, pairs);
                Add(links.Ended, position, positions, pairs);
            }
        }
    }

    private static void Add(int[] others, int position, PartnershipPositions positions, PairCollector pairs)
    {
        foreach (int other in others)
        {
            if (positions.TryFind(other, out int second))
            {
                pairs.Add(position, second);
            }
        }
    }
}
