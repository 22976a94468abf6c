namespace PccGovernance.Duplication;

/// <summary>Every pair on common ground: for options under which the join of people could miss one.</summary>
internal static class CommonGroundCandidates
{
    public static void Add(IReadOnlyList<PartnershipProfile> boards, PairCollector pairs)
    {
        foreach ((int one, int other) in CommonGround.Pairs(Enumerable.Range(0, boards.Count), position => boards[position].Ground))
        {
            pairs.Add(one, other);
        }
    }
}
