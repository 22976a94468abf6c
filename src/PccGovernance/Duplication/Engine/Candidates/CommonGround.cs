namespace PccGovernance.Duplication;

/// <summary>Pairs things that have ground in common.</summary>
internal static class CommonGround
{
    /// <summary>Every two that have ground in common, each pair once.</summary>
    public static IEnumerable<(T One, T Other)> Pairs<T>(IEnumerable<T> items, Func<T, FootprintFacts> groundOf)
    {
        (FootprintFacts Ground, T[] Items)[] grounds = [.. items.GroupBy(groundOf, static (ground, those) => (ground, those.ToArray()))];
        for (int i = 0; i < grounds.Length; i++)
        {
            foreach ((T, T) pair in Within(grounds[i].Items))
            {
                yield return pair;
            }

            for (int j = i + 1; j < grounds.Length; j++)
            {
                if (grounds[i].Ground.Extent.Intersects(grounds[j].Ground.Extent))
                {
                    foreach ((T, T) pair in Between(grounds[i].Items, grounds[j].Items))
                    {
                        yield return pair;
                    }
                }
            }
        }
    }

    private static IEnumerable<(T One, T Other)> Within<T>(T[] items) =>
        items.SelectMany((one, index) => items.Skip(index + 1).Select(other => (one, other)));

    private static IEnumerable<(T One, T Other)> Between<T>(T[] ones, T[] others) =>
        ones.SelectMany(_ => others, static (one, other) => (one, other));
}
