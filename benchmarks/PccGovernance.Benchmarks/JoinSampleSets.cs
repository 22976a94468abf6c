namespace PccGovernance.Benchmarks;

/// <summary>Sets like the members of boards: in each area a few bodies that sit almost everywhere, and many that sit on few boards.</summary>
internal static class JoinSampleSets
{
    private const int Seed = 43;
    private const int Areas = 43;
    private const int CouncilsOfArea = 8;
    private const int MostMembers = 30;
    private const int FewestMembers = 6;
    private const double MeanBeyondFewest = 6;
    private const int BoardsToAVoluntaryBody = 4;
    private const double NearCopies = 0.05;

    /// <summary>Police, probation, health, fire.</summary>
    private static readonly double[] CoreShares = [0.95, 0.80, 0.75, 0.70];

    public static int[][] Make(int boards)
    {
        var random = new Random(Seed);
        int voluntary = int.Max(60, boards / Areas / BoardsToAVoluntaryBody);
        int tokensOfArea = CoreShares.Length + CouncilsOfArea + voluntary;
        var sets = new int[boards][];
        for (int board = 0; board < boards; board++)
        {
            int area = board % Areas;
            sets[board] = board >= Areas && random.NextDouble() < NearCopies
                ? Changed(sets[(random.Next(board / Areas) * Areas) + area], random, area * tokensOfArea, voluntary)
                : New(random, area * tokensOfArea, voluntary);
        }

        return sets;
    }

    private static int[] New(Random random, int firstOfArea, int voluntary)
    {
        int size = int.Min(MostMembers, FewestMembers + (int)(-Math.Log(1 - random.NextDouble()) * MeanBeyondFewest));
        var members = new HashSet<int>();
        for (int core = 0; core < CoreShares.Length; core++)
        {
            if (random.NextDouble() < CoreShares[core])
            {
                members.Add(firstOfArea + core);
            }
        }

        if (random.NextDouble() < 0.95)
        {
            members.Add(firstOfArea + CoreShares.Length + random.Next(CouncilsOfArea));
        }

        while (members.Count < size)
        {
            members.Add(Voluntary(random, firstOfArea, voluntary));
        }

        return [.. members.Order()];
    }

    private static int[] Changed(int[] set, Random random, int firstOfArea, int voluntary)
    {
        HashSet<int> members = [.. set];
        for (int change = random.Next(3); change >= 0; change--)
        {
            members.Remove(set[random.Next(set.Length)]);
            members.Add(Voluntary(random, firstOfArea, voluntary));
        }

        return [.. members.Order()];
    }

    /// <summary>Zipf's law with exponent 1, by the inverse of its continuous form.</summary>
    private static int Voluntary(Random random, int firstOfArea, int voluntary) =>
        firstOfArea + CoreShares.Length + CouncilsOfArea + int.Min(voluntary - 1, (int)Math.Pow(voluntary + 1, random.NextDouble()) - 1);
}
