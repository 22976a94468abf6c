using BenchmarkDotNet.Attributes;
using PccGovernance.Reference;

namespace PccGovernance.Benchmarks;

/// <summary>Making statutory landscapes out of the embedded facts.</summary>
[MemoryDiagnoser]
public class ReferenceBenchmarks
{
    [GlobalSetup]
    public void Setup() => Expect.That(Country().Geography.ForceAreas.Count == 43, "the country has 43 force areas");

    [Benchmark(Baseline = true)]
    public Landscape OneArea() => EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Lincolnshire);

    [Benchmark]
    public Landscape Country() => EnglandAndWales.StatutoryLandscape();
}
