using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Pairs of which one stands above the other: on a reporting line, or by a kind that is there to co-ordinate.</summary>
internal static class LineCandidates
{
    public static void Add(PartnershipPositions positions, SharedAtMost shared, DuplicationShares shares, PairCollector pairs)
    {
        IReadOnlyList<PartnershipProfile> boards = positions.Partnerships;
        for (int position = 0; position < boards.Count; position++)
        {
            foreach (int above in boards[position].Ancestors)
            {
                if (positions.TryFind(above, out int upper) && MayRepeat(position, upper))
                {
                    pairs.Add(position, upper);
                }
            }
        }

        // What is told of a reporting line needs people: so many of the lower board that it repeats the upper one, or less where it reports
        // to it directly.
        bool MayRepeat(int lower, int upper)
        {
            PartnershipProfile board = boards[lower];
            int most = shared.Of(lower, upper);
            bool isDirect = SortedSets.Contains(board.Parents, boards[upper].Number);
            return board.Weights is not null || shared.SizeOf(lower) == 0 || shared.SizeOf(upper) == 0
                || (most > 0 && ((isDirect && board.HasSuperiorOnOwnGround)
                    || (double)most / shared.SizeOf(lower)
                        >= (isDirect ? Math.Min(shares.LayeredPeopleFloor, shares.ByDesignPeopleFloor) : shares.LayeredPeopleFloor)));
        }

        int[] coordinating = [.. Enumerable.Range(0, boards.Count).Where(position => boards[position].Kind.Coordinated.Length > 0)];
        if (coordinating.Length > 0)
        {
            AddCoordinated(coordinating, boards, pairs);
        }
    }

    private static void AddCoordinated(int[] coordinating, IReadOnlyList<PartnershipProfile> boards, PairCollector pairs)
    {
        var byGround = Enumerable.Range(0, boards.Count).ToLookup(position => boards[position].Ground);
        foreach (IGrouping<FootprintFacts, int> uppers in coordinating.GroupBy(position => boards[position].Ground))
        {
            int[] held = [.. byGround.Where(entry => uppers.Key.Extent.Contains(entry.Key.Extent)).SelectMany(static entry => entry)];
            foreach (int upper in uppers)
            {
                foreach (int lower in held.Where(lower => MayCoordinate(boards[upper], boards[lower])))
                {
                    pairs.Add(upper, lower);
                }
            }
        }
    }

    private static bool MayCoordinate(PartnershipProfile above, PartnershipProfile below) =>
        above.Tier < below.Tier || SortedSets.Intersect(above.Kind.Coordinated, below.Kind.Numbers);
}
