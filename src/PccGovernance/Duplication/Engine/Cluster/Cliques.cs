namespace PccGovernance.Duplication;

/// <summary>Gathers items so that in every group each belongs with each.</summary>
/// <remarks>
/// Complete linkage, greedy from the strongest pair: two groups become one only when every item of the one belongs with every item of the
/// other. A chain, whose ends have nothing to do with each other, therefore never becomes one group; its weaker link stays outside.
/// </remarks>
internal static class Cliques
{
    public static IEnumerable<List<T>> Of<T>(IEnumerable<(T First, T Second)> strongestFirst, Func<T, T, bool> belong)
        where T : class
    {
        Dictionary<T, List<T>> groups = new(ReferenceEqualityComparer.Instance);
        foreach ((T first, T second) in strongestFirst)
        {
            (List<T> one, List<T> other) = (GroupOf(groups, first), GroupOf(groups, second));
            if (ReferenceEquals(one, other) || !EachBelongsWithEach(one, other, belong))
            {
                continue;
            }

            one.AddRange(other);
            foreach (T item in other)
            {
                groups[item] = one;
            }
        }

        return groups.Values.Distinct().Where(static group => group.Count > 1);
    }

    private static bool EachBelongsWithEach<T>(List<T> one, List<T> other, Func<T, T, bool> belong)
    {
        foreach (T left in one)
        {
            foreach (T right in other)
            {
                if (!belong(left, right))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static List<T> GroupOf<T>(Dictionary<T, List<T>> groups, T item)
        where T : class
    {
        if (!groups.TryGetValue(item, out List<T>? group))
        {
            groups.Add(item, group = new(1) { item });
        }

        return group;
    }
}
