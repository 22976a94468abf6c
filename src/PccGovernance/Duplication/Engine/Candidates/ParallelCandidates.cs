namespace PccGovernance.Duplication;

/// <summary>Pairs of one kind on different ground of one force area or county, with a core of people in common.</summary>
internal static class ParallelCandidates
{
    public static void Add(IReadOnlyList<PartnershipProfile> boards, SharedAtMost shared, DuplicationShares shares,
        int smallest, PairCollector pairs)
    {
        Dictionary<int, List<int>> kinds = [];
        for (int position = 0; position < boards.Count; position++)
        {
            foreach (int kind in boards[position].Kind.Numbers)
            {
                if (!kinds.TryGetValue(kind, out List<int>? those))
                {
                    kinds.Add(kind, those = []);
                }

                those.Add(position);
            }
        }

        Dictionary<AreaCode, (List<int> Boards, bool OnOneGround)> areas = [];
        foreach (List<int> kind in kinds.Values)
        {
            AddWithin(kind, static ground => ground.ForceArea, static (_, _) => false);
            AddWithin(kind, static ground => ground.County, AreInOneForceArea);
        }

        void AddWithin(List<int> kind, Func<FootprintFacts, AreaCode?> areaOf, Func<FootprintFacts, FootprintFacts, bool> areKnown)
        {
            areas.Clear();
            foreach (int position in kind)
            {
                if (areaOf(boards[position].Ground) is { } area)
                {
                    int ground = boards[position].Ground.Number;
                    (List<int> those, bool onOneGround) = areas.TryGetValue(area, out (List<int>, bool) known) ? known : ([], true);
                    onOneGround = onOneGround && (those.Count == 0 || boards[those[0]].Ground.Number == ground);
                    areas[area] = (those, onOneGround);
                    for (int i = onOneGround ? those.Count : 0; i < those.Count; i++)
                    {
                        int other = those[i];
                        if (boards[other].Ground.Number != ground && !areKnown(boards[other].Ground, boards[position].Ground)
                            && MayBeParallel(other, position))
                        {
                            pairs.Add(other, position);
                        }
                    }

                    those.Add(position);
                }
            }
        }

        // Side by side they are of one tier, and as many as the floor asks for of the smaller board sit on both, or the pair is none.
        bool MayBeParallel(int one, int other)
        {
            (PartnershipProfile first, PartnershipProfile second) = (boards[one], boards[other]);
            return (FamilyCore.MayBeOfOneTier(first, second) || first.Ground.Extent.Intersects(second.Ground.Extent))
                && FamilyCore.Has(first, second, shared.Of(one, other), shares.ParallelCoreFloor, smallest);
        }
    }

    private static bool AreInOneForceArea(FootprintFacts first, FootprintFacts second) =>
        first.ForceArea is { } area && area == second.ForceArea;
}
