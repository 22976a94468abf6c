using BenchmarkDotNet.Attributes;
using NodaTime;
using PccGovernance.Reference;
using PccGovernance.Reviews;
using PccGovernance.Rules;
using PccGovernance.Statute;

namespace PccGovernance.Benchmarks;

/// <summary>
/// All requirements of law for the whole country, alone and as a review with the rules of law and no others, against the search for their
/// facts alone in plain LINQ.
/// </summary>
[MemoryDiagnoser]
public class StatuteBenchmarks
{
    private static readonly LocalDate AsOf = new(2026, 11, 21);

    private readonly LandscapeReviewer _lawAlone = new(new ReviewOptions
    {
        Rules = RuleSet.Default.Without(
            RuleCatalogue.Descriptors.Where(static rule => rule.Family is not ("LAW" or "RULE")).Select(static rule => rule.Id)),
    });

    private Landscape _landscape = null!;

    /// <summary>How many filings each authority and force area has on record.</summary>
    [Params(0, 10)]
    public int Filings { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _landscape = PlainStatute.Country(Filings);
        StatuteReport report = Statute();
        Expect.That(report.Outcomes.Select(static outcome => outcome.ForceArea)
            .Distinct()
            .Count() == EnglandAndWales.ForceAreas.All.Count, "every force area is answered for");
        Expect.That(Review().Findings.All(static finding => finding.RuleId.StartsWith("LAW", StringComparison.Ordinal)),
            "only rules of law find");
        Expect.That(PlainStatute.FilingsRead(_landscape, AsOf) == 0 == (Filings == 0), "filings are found where there are any");
    }

    [Benchmark(Baseline = true)]
    public int Linq() => PlainStatute.FilingsRead(_landscape, AsOf);

    [Benchmark]
    public StatuteReport Statute() => StatuteAnalysis.Analyse(_landscape, AsOf, StatuteOptions.Default);

    [Benchmark]
    public LandscapeReview Review() => _lawAlone.Review(_landscape, AsOf);
}
