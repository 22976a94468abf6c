using BenchmarkDotNet.Attributes;
using NodaTime;
using PccGovernance.Reference;
using PccGovernance.Statute;

namespace PccGovernance.Benchmarks;

/// <summary>All requirements of law for the whole country, against the search for their facts alone in plain LINQ.</summary>
[MemoryDiagnoser]
public class StatuteBenchmarks
{
    private static readonly LocalDate AsOf = new(2026, 11, 21);

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
        Expect.That(PlainStatute.FilingsRead(_landscape, AsOf) == 0 == (Filings == 0), "filings are found where there are any");
    }

    [Benchmark(Baseline = true)]
    public int Linq() => PlainStatute.FilingsRead(_landscape, AsOf);

    [Benchmark]
    public StatuteReport Statute() => StatuteAnalysis.Analyse(_landscape, AsOf, StatuteOptions.Default);
}
