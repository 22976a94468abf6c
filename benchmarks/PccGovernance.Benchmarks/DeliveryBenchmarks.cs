using BenchmarkDotNet.Attributes;
using PccGovernance.Delivery;
using PccGovernance.SyntheticLandscapes;

namespace PccGovernance.Benchmarks;

/// <summary>Plans with eight quarters of reports rolled up, against the same policy written down plainly.</summary>
[MemoryDiagnoser]
public class DeliveryBenchmarks
{
    private const int Quarters = 8;

    private Landscape _landscape = null!;

    /// <summary>How many milestones.</summary>
    [Params(10_000, 100_000)]
    public int Milestones { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _landscape = SyntheticDelivery.Make(Milestones, Quarters, 1);
        IReadOnlyDictionary<string, string> fast = PlainDelivery.Describe(RollUp());
        IReadOnlyDictionary<string, string> plain = Plain();
        Expect.That(
            fast.Count == plain.Count
                && fast.All(pair =>
                    plain.TryGetValue(pair.Key, out string? other) && string.Equals(pair.Value, other, StringComparison.Ordinal)),
            "both ways of rolling up give the same");
        Expect.That(Report().Milestones.Count == Milestones, "the report has every milestone");
    }

    [Benchmark(Baseline = true)]
    public IReadOnlyDictionary<string, string> Plain() => PlainDelivery.RollUp(_landscape, SyntheticDelivery.Day);

    [Benchmark]
    public DeliveryStandings RollUp() => DeliveryAnalysis.RollUp(_landscape, SyntheticDelivery.Day);

    [Benchmark]
    public DeliveryReport Report() => DeliveryAnalysis.Analyse(_landscape, SyntheticDelivery.Day);
}
