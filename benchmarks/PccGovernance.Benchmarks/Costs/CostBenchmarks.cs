using BenchmarkDotNet.Attributes;
using NodaTime;
using PccGovernance.Costing;
using PccGovernance.SyntheticLandscapes;

namespace PccGovernance.Benchmarks;

/// <summary>The audit of a synthetic country, with every breakdown, against boards, organisations and themes alone in plain LINQ.</summary>
[MemoryDiagnoser]
public class CostBenchmarks
{
    private static readonly LocalDate AsOf = new(2026, 11, 21);

    internal static CostingOptions Options { get; } = new()
    {
        Assumptions = AssumptionSets.EmployerOnCosts2025To2026(0.2m, 1_650),
        Basis = CostBasis.WithOnCosts,
        UsualValues = UsualValues.Apcc2025,
    };

    // Travel is not on record in the synthetic country, and the usual values have none of it, so that both count the same hours.
    private Landscape _landscape = null!;

    [Params(13_000, 100_000)]
    public int Boards { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _landscape = SyntheticLandscape.Create(new SyntheticOptions { Boards = Boards, HasPosts = true }).Landscape;
        CostingReport report = Audit();
        var plain = Linq();
        Expect.That(
            report.Partnerships.All(board => board.Cost!.Value.Central.Amount == plain.Boards[board.Partnership]),
            "every board costs what LINQ says");
        Expect.That(
            report.ByOrganisation.All(row => row.Total.Cost!.Value.Central.Amount == plain.Organisations[row.Organisation!.Value]),
            "every organisation pays what LINQ says");
        Expect.That(
            report.ByTheme.All(row =>
                row.Key is not { } theme || Math.Abs(row.Total.Cost!.Value.Central.Amount - plain.Themes[theme]) < 0.000001m),
            "every theme costs what LINQ says");
        Expect.That(
            report.ByTheme.Sum(static row => row.Total.Cost!.Value.Central.Amount) == report.Total.Cost!.Value.Central.Amount,
            "the themes add up exactly");
    }

    [Benchmark(Baseline = true)]
    public (
        Dictionary<Id<Partnership>, decimal> Boards,
        Dictionary<Id<Organisation>, decimal> Organisations,
        Dictionary<Id<Theme>, decimal> Themes
    ) Linq() => CostBaselines.Audit(_landscape, Options);

    [Benchmark]
    public CostingReport Audit() => CostingAnalysis.Analyse(_landscape, AsOf, Options);

    /// <summary>The audit with the rows of all boards and payers written out.</summary>
    [Benchmark]
    public (ValueList<PartnershipCost> Boards, ValueList<OrganisationCost> Organisations) AuditWithRows()
    {
        CostingReport report = Audit();
        return (report.Partnerships, report.ByOrganisation);
    }

    /// <summary>The lines of all boards, seat by seat.</summary>
    [Benchmark]
    public int AuditWithLines() => Audit().Partnerships.Sum(static board => board.Lines.Count);
}
