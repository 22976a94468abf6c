namespace PccGovernance.Duplication;

/// <summary>Gathers boards so that in every group each belongs with each.</summary>
/// <remarks>
/// Complete linkage, greedy from the strongest pair: two groups become one only when every board of the one belongs with every board of the
/// other. A chain, whose ends have nothing to do with each other, therefore never becomes one group; its weaker link stays outside.
/// </remarks>
internal static class Cliques
{
    public static IEnumerable<List<BoardProfile>> Of(IEnumerable<PairMatch> strongestFirst, Func<BoardProfile, BoardProfile, bool> belong)
    {
        Dictionary<BoardProfile, List<BoardProfile>> groups = [];
        foreach (PairMatch pair in strongestFirst)
        {
            (List<BoardProfile> one, List<BoardProfile> other) = (GroupOf(groups, pair.First), GroupOf(groups, pair.Second));
            if (ReferenceEquals(one, other) || !one.TrueForAll(left => other.TrueForAll(right => belong(left, right))))
            {
                continue;
            }

            one.AddRange(other);
            foreach (BoardProfile board in other)
            {
                groups[board] = one;
            }
        }

        return groups.Values.Distinct().Where(static group => group.Count > 1);
    }

    private static List<BoardProfile> GroupOf(Dictionary<BoardProfile, List<BoardProfile>> groups, BoardProfile board)
    {
        if (!groups.TryGetValue(board, out List<BoardProfile>? group))
        {
            groups.Add(board, group = [board]);
        }

        return group;
    }
}
