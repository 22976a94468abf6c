using BenchmarkDotNet.Attributes;
using NodaTime;
using PccGovernance.Costing;
using PccGovernance.Reference;
using PccGovernance.Reviews;

namespace PccGovernance.Benchmarks;

/// <summary>A whole review, with analyses and rules, of one force area and of the country.</summary>
[MemoryDiagnoser]
public class ReviewBenchmarks
{
    private static readonly LocalDate AsOf = new(2026, 11, 21);

    private readonly LandscapeReviewer _reviewer = new(new ReviewOptions
    {
        Costing = new() { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly, UsualValues = UsualValues.Apcc2025 },
    });

    private Landscape _area = null!;
    private Landscape _country = null!;

    [GlobalSetup]
    public void Setup()
    {
        _area = EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Lincolnshire);
        _country = EnglandAndWales.StatutoryLandscape();
        Expect.That(
            OneArea().Duplication!.ParallelGroups.Any(static group => group.Members.Count == 7),
            "Lincolnshire has seven parallel districts");
        Expect.That(OneArea().Governance.Count == 1, "one area is governed by one body");
        Expect.That(Country().Governance.Count == 43, "the country has 43 force areas");
    }

    [Benchmark(Baseline = true)]
    public LandscapeReview OneArea() => _reviewer.Review(_area, AsOf);

    [Benchmark]
    public LandscapeReview Country() => _reviewer.Review(_country, AsOf);
}
