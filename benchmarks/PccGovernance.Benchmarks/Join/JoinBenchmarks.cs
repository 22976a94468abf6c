using BenchmarkDotNet.Attributes;
using PccGovernance.Duplication;
using PccGovernance.SyntheticLandscapes;

namespace PccGovernance.Benchmarks;

/// <summary>
/// The join of a country's 13,000 boards at Jaccard 7/10 against what a .NET developer would write. Each takes the sets and counts the
/// pairs.
/// </summary>
[MemoryDiagnoser]
public class JoinBenchmarks
{
    private static readonly JaccardThreshold Threshold = new(7, 10);

    private int[][] _sets = [];
    private HashSet<int>[] _hashSets = [];
    private RecordSets _records = RecordSets.Of([]);

    [Params(1_000, 13_000)]
    public int Boards { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _sets = SyntheticSets.Create(BenchmarkOptions.Of(Boards)).ToArrays();
        _hashSets = [.. _sets.Select(static set => set.ToHashSet())];
        _records = RecordSets.Of(_sets);
        long pairs = Merge();
        Expect.That(pairs > 0, "there are pairs");
        Expect.That(Join() == pairs && CountOnly() == pairs, "the join finds the pairs that merging finds");
        Expect.That(HashSets() == pairs, "the hash sets find the pairs that merging finds");
        if (Boards < 10_000)
        {
            Expect.That(Linq() == pairs, "LINQ finds the pairs that merging finds");
        }
    }

    [Benchmark(Baseline = true)]
    public long Join() => SetJoin.Run(_records, Threshold, new() { Threads = 1 }).Length;

    [Benchmark]
    public long CountOnly() => SetJoin.Count(_records, Threshold, new() { Threads = 1 });

    [Benchmark]
    public long Merge() => JoinBaselines.CountByMerging(_sets, Threshold.Numerator, Threshold.Denominator);

    [Benchmark]
    public long HashSets() => JoinBaselines.CountByHashSets(_hashSets, Threshold.Numerator, Threshold.Denominator);

    [Benchmark]
    public long Linq() => JoinBaselines.CountByLinq(_sets, Threshold.Numerator, Threshold.Denominator);
}
