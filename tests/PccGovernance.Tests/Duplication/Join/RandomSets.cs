namespace PccGovernance.Tests.Duplication.Join;

/// <summary>Random sets of few different tokens, so that many pairs tie with the threshold.</summary>
internal static class RandomSets
{
    public static readonly (int Numerator, int Denominator)[] Thresholds =
        [(1, 2), (2, 3), (7, 10), (4, 5), (9, 10), (1, 1), (1, 7), (3, 11), (17, 23), (999, 1000), (1, 1_000_000_000), (5, 6), (1, 3)];

    /// <summary>
    /// Sets of each kind that is a special case: empty ones, single tokens, tokens of one set, copies, near copies, a few large ones.
    /// </summary>
    public static List<int[]> Make(Random random, int most)
    {
        var sets = new List<int[]>();
        int count = random.Next(most + 1);
        int universe = random.Next(1, 40);
        int largest = random.Next(1, 4) switch { 1 => 4, 2 => 12, _ => 40 };
        for (int i = 0; i < count; i++)
        {
            sets.Add(random.Next(10) switch
            {
                0 => [],
                1 => [random.Next(universe)],
                2 when i > 0 => sets[random.Next(i)],
                3 or 4 or 5 when i > 0 => Changed(sets[random.Next(i)], random, universe),
                6 => [.. Tokens(random, universe, largest).Append(1_000 + i).Distinct()],
                _ => Tokens(random, universe, largest),
            });
        }

        return sets;
    }

    private static int[] Changed(int[] set, Random random, int universe) =>
        [.. set.Skip(random.Next(2)).Append(random.Next(universe)).Distinct().Order()];

    /// <summary>Low tokens are much commoner than high ones.</summary>
    private static int[] Tokens(Random random, int universe, int largest) =>
        [.. Enumerable.Range(0, random.Next(largest + 1)).Select(_ => random.Next(1 + random.Next(universe))).Distinct().Order()];
}
