using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Filters;
using NodaTime;
using PccGovernance.Duplication;
using PccGovernance.SyntheticLandscapes;

namespace PccGovernance.Benchmarks;

/// <summary>
/// The whole analysis of duplication: patterns, evidence, remedies and clusters, of an area and up to the country. The baseline judges
/// every pair.
/// </summary>
[MemoryDiagnoser]
[Config(typeof(WithinReason))]
public class DuplicationBenchmarks
{
    /// <summary>The number of boards up to which every pair is judged.</summary>
    private const int MostForEveryPair = 3_000;

    private static readonly LocalDate AsOf = new(2026, 11, 21);

    private Landscape _landscape = null!;

    [Params(300, MostForEveryPair, 13_000)]
    public int Boards { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _landscape = SyntheticLandscape.Create(BenchmarkOptions.Of(Boards)).Landscape;
        DuplicationReport report = Analyse();
        Expect.That(report.Pairs.Count > 0 && report.Clusters.Count > 0, "there are pairs and clusters");
        if (Boards <= MostForEveryPair)
        {
            Expect.That(report.Equals(EveryPair()), "the analysis finds what judging every pair finds");
        }
    }

    [Benchmark]
    public DuplicationReport Analyse() => DuplicationAnalysis.Analyse(_landscape, AsOf, DuplicationOptions.Default);

    [Benchmark]
    public int AnalyseAndReadEverything() => Read(Analyse());

    [Benchmark(Baseline = true)]
    public DuplicationReport EveryPair() =>
        DuplicationAnalysis.Analyse(_landscape, AsOf, DuplicationOptions.Default, static boards => new AllPairs(boards.Count));

    /// <summary>Reads what a report writes on reading, and says how many pieces of evidence there are.</summary>
    internal static int Read(DuplicationReport report) =>
        report.Pairs.Sum(static pair => pair.EvidenceFor.Count + pair.EvidenceAgainst.Count + (pair.Remedy is null ? 1 : 0))
        + report.Clusters.Sum(static cluster => cluster.EvidenceAgainst.Count + (cluster.Remedy is null ? 1 : 0))
        + report.ParallelGroups.Sum(static group => group.EvidenceFor.Count + group.EvidenceAgainst.Count + (group.Remedy is null ? 1 : 0));

    private sealed class WithinReason : ManualConfig
    {
        public WithinReason() =>
            AddFilter(
                new SimpleFilter(static benchmark =>
                    benchmark.Descriptor.WorkloadMethod.Name != nameof(EveryPair)
                    || (int)benchmark.Parameters[nameof(Boards)] <= MostForEveryPair));
    }
}
