using PccGovernance.Duplication;

namespace PccGovernance.Tests.Duplication.Join;

public sealed class SetJoinTests
{
    private static readonly SetJoinOptions[] Ways =
    [
        new() { Threads = 1 },
        new() { Threads = 1, UseVectors = false },
        new() { Threads = 2, TokensPerThread = 0 },
        new() { Threads = 3, TokensPerThread = 0, UseVectors = false },
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 20)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Run_RandomSets_IsWhatComparingAllFinds(int seed)
    {
        var random = new Random(seed);
        for (int round = 0; round < 150; round++)
        {
            List<int[]> sets = RandomSets.Make(random, most: 60);
            (int numerator, int denominator) = RandomSets.Thresholds[random.Next(RandomSets.Thresholds.Length)];
            var threshold = new JaccardThreshold(numerator, denominator);
            JoinedPair[] expected = SetJoinOracle.Pairs(sets, numerator, denominator);
            var records = RecordSets.Of(sets);

            foreach (SetJoinOptions way in Ways)
            {
                JoinedPair[] pairs = SetJoin.Run(records, threshold, way);

                pairs.AsSpan()
                    .SequenceEqual(expected)
                    .Should()
                    .BeTrue($"seed {seed}, round {round}, {threshold}, {way} must give {expected.Length} pairs as given, and gave "
                        + $"{pairs.Length}");
                SetJoin.Count(records, threshold, way).Should().Be(expected.Length);
            }
        }
    }

    [Fact]
    public void Run_ShuffledSetsAndRenamedTokens_FindsTheSame()
    {
        var random = new Random(7);
        for (int round = 0; round < 100; round++)
        {
            List<int[]> sets = RandomSets.Make(random, most: 80);
            int[] place = [.. Enumerable.Range(0, sets.Count)];
            random.Shuffle(place);
            int[] name = [.. Enumerable.Range(0, 1_100)];
            random.Shuffle(name);
            int[][] shuffled = [.. place.Select(i => sets[i].Select(token => name[token]).ToArray())];
            var threshold = new JaccardThreshold(7, 10);

            IEnumerable<JoinedPair> mapped = SetJoin.Run(RecordSets.Of(shuffled), threshold, Ways[round % Ways.Length])
                .Select(pair =>
                    new JoinedPair(int.Min(place[pair.First], place[pair.Second]), int.Max(place[pair.First], place[pair.Second]),
                        pair.Overlap))
                .OrderBy(static pair => pair.First).ThenBy(static pair => pair.Second);

            mapped.Should().Equal(SetJoin.Run(RecordSets.Of(sets), threshold, Ways[0]));
        }
    }

    [Theory]
    [InlineData(1, 2, 0, 20)]
    [InlineData(1, 2, 1, 20)]
    [InlineData(2, 3, 2, 20)]
    [InlineData(7, 10, 3, 20)]
    [InlineData(1, 5, 4, 20)]
    [InlineData(1, 2, 5, 9)]
    [InlineData(3, 5, 6, 12)]
    [InlineData(7, 10, 7, 9)]
    [InlineData(4, 5, 8, 7)]
    public void Run_NearCopiesOfFewSets_IsWhatComparingAllFinds(int numerator, int denominator, int seed, int members)
    {
        var random = new Random(seed);
        int[][] centres = [.. Enumerable.Range(0, 6).Select(_ => Enumerable.Range(0, members).Select(_ => random.Next(50)).ToArray())];
        int[][] sets = [.. Enumerable.Range(0, 700)
            .Select(_ => centres[random.Next(6)].Where(_ => random.Next(members) > 1)
                .Concat(Enumerable.Range(0, random.Next(members / 3)).Select(_ => random.Next(60)))
                .Distinct()
                .ToArray())];
        JoinedPair[] expected = SetJoinOracle.Pairs(sets, numerator, denominator);
        var records = RecordSets.Of(sets);

        expected.Length.Should().BeGreaterThan(2_500, "records meet in many lists, and in long ones");
        foreach (SetJoinOptions way in Ways)
        {
            SetJoin.Run(records, new(numerator, denominator), way).AsSpan().SequenceEqual(expected).Should().BeTrue($"{way}");
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Run_ManySets_IsTheSameOnAnyNumberOfThreads(int threads)
    {
        var random = new Random(11);
        int[][] sets = [.. Enumerable.Range(0, 6_000)
            .Select(_ => Enumerable.Range(0, random.Next(6, 30)).Select(_ => random.Next(1 + random.Next(200))).ToArray())];
        var records = RecordSets.Of(sets);
        var threshold = new JaccardThreshold(1, 2);
        JoinedPair[] expected = SetJoinOracle.Pairs([.. sets.Take(1_200).Select(static set => set.Distinct().ToArray())], 1, 2);

        JoinedPair[] pairs = SetJoin.Run(records, threshold, new() { Threads = threads, TokensPerThread = 0 });

        pairs.Should().NotBeEmpty();
        pairs.Where(static pair => pair.Second < 1_200).Should().Equal(expected);
        pairs.AsSpan().SequenceEqual(SetJoin.Run(records, threshold, new() { Threads = 1, UseVectors = false })).Should().BeTrue();
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 3)]
    [InlineData(7, 10)]
    [InlineData(4, 5)]
    [InlineData(9, 10)]
    [InlineData(1, 1)]
    public void Run_PairThatTiesWithTheThreshold_IsFoundAndTheNextIsNot(int numerator, int denominator)
    {
        for (int scale = 1; scale <= 30; scale++)
        {
            int shared = numerator * scale;
            int union = denominator * scale;
            int[] smaller = [.. Enumerable.Range(0, shared)];
            int[] tie = [.. Enumerable.Range(0, union)];
            int[] beyond = [.. Enumerable.Range(0, union + 1)];

            SetJoin.Run(RecordSets.Of([smaller, tie]), new(numerator, denominator), Ways[0]).Should().Equal(new JoinedPair(0, 1, shared));
            SetJoin.Run(RecordSets.Of([smaller, beyond]), new(numerator, denominator), Ways[0]).Should().BeEmpty();
        }
    }

    [Fact]
    public void Run_NothingToPair_IsEmpty()
    {
        var all = new JaccardThreshold(1, 1_000_000_000);
        SetJoin.Run(RecordSets.Of([]), all, Ways[0]).Should().BeEmpty();
        SetJoin.Run(RecordSets.Of([[], []]), all, Ways[0]).Should().BeEmpty("empty sets share nothing");
        SetJoin.Run(RecordSets.Of([[1, 2, 3]]), all, Ways[2]).Should().BeEmpty();
        SetJoin.Run(RecordSets.Of([[1], [2], [3]]), all, Ways[3]).Should().BeEmpty();
    }

    [Fact]
    public void Run_IdenticalSets_AreAllPaired()
    {
        int[][] sets = [.. Enumerable.Repeat<int[]>([3, 1, 4, 15, 9, 2, 6, 5, 35, 8], 50)];

        SetJoin.Run(RecordSets.Of(sets), new(1, 1), Ways[2])
            .Should()
            .HaveCount(50 * 49 / 2).And.OnlyContain(static pair =>
                pair.Overlap == 10 && pair.First < pair.Second).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Run_LargestSets_AreCompared()
    {
        int[] large = [.. Enumerable.Range(0, RecordSets.MaximumSize)];
        int[] other = [.. Enumerable.Range(RecordSets.MaximumSize / 10, RecordSets.MaximumSize)];

        SetJoin.Run(RecordSets.Of([large, other, large]), new(4, 5), Ways[0]).Select(static pair => pair.Overlap)
            .Should()
            .Equal(RecordSets.MaximumSize - (RecordSets.MaximumSize / 10), RecordSets.MaximumSize,
                RecordSets.MaximumSize - (RecordSets.MaximumSize / 10));
    }

    [Fact]
    public void Run_Pairs_AllocatesTheResultAlone()
    {
        long few = Allocated(copies: 150, out int fewPairs);
        long many = Allocated(copies: 300, out int manyPairs);

        manyPairs.Should().BeGreaterThan(2 * fewPairs);
        long ofResults = (long)(manyPairs - fewPairs) * System.Runtime.CompilerServices.Unsafe.SizeOf<JoinedPair>();
        (many - few - ofResults).Should().BeInRange(-1_024, 1_024, "nothing is allocated for a pair but its place in the result");
    }

    [Fact]
    public void Count_Pairs_AllocatesNothingForThem()
    {
        RecordSets few = Copies(150);
        RecordSets many = Copies(300);

        (Least(() => SetJoin.Count(many, new(7, 10), Ways[0])) - Least(() => SetJoin.Count(few, new(7, 10), Ways[0])))
            .Should()
            .BeInRange(-1_024, 1_024);
    }

    private static long Allocated(int copies, out int pairs)
    {
        RecordSets sets = Copies(copies);
        pairs = SetJoin.Run(sets, new(7, 10), Ways[0]).Length;
        return Least(() => SetJoin.Run(sets, new(7, 10), Ways[0]));
    }

    private static RecordSets Copies(int copies) =>
        RecordSets.Of(
            [.. Enumerable.Range(0, copies)
                .SelectMany(static i =>
                    Enumerable.Range(0, 4).Select(group => Enumerable.Range(group * 20, 12).Append(1_000 + i).ToArray()))]);

    /// <summary>The bytes that this thread allocates once the pools are filled.</summary>
    private static long Least(Action work)
    {
        long least = long.MaxValue;
        for (int round = 0; round < 5; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            work();
            least = long.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
