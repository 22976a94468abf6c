using BenchmarkDotNet.Attributes;
using PccGovernance.Duplication;
using PccGovernance.SyntheticLandscapes;

namespace PccGovernance.Benchmarks;

/// <summary>The join alone, from one area to a million boards, on one thread and on two.</summary>
[MemoryDiagnoser]
public class JoinScaleBenchmarks
{
    private static readonly JaccardThreshold Threshold = new(8, 10);

    private RecordSets _records = RecordSets.Of([]);

    [Params(300, 13_000, 100_000, 1_000_000)]
    public int Boards { get; set; }

    [Params(1, 2)]
    public int Threads { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _records = RecordSets.Of(SyntheticSets.Create(BenchmarkOptions.Of(Boards)).ToArrays());
        JoinedPair[] pairs = SetJoin.Run(_records, Threshold, new() { Threads = Threads });
        JoinedPair[] portable = SetJoin.Run(_records, Threshold, new() { Threads = 1, UseVectors = false });
        Expect.That(pairs.AsSpan().SequenceEqual(portable), "threads and vectors change nothing");
    }

    [Benchmark]
    public long Join() => SetJoin.Run(_records, Threshold, new() { Threads = Threads }).Length;
}
