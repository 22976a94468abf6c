using BenchmarkDotNet.Attributes;
using NodaTime;
using PccGovernance.Demand;
using PccGovernance.SyntheticLandscapes;

namespace PccGovernance.Benchmarks;

/// <summary>The demand of a synthetic country on organisations and posts, against their hours alone in plain LINQ.</summary>
[MemoryDiagnoser]
public class DemandBenchmarks
{
    private static readonly LocalDate AsOf = new(2026, 11, 21);

    private Landscape _landscape = null!;

    [Params(13_000, 100_000)]
    public int Boards { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _landscape = SyntheticLandscape.Create(new SyntheticOptions { Boards = Boards, HasPosts = true }).Landscape;
        DemandReport report = Demand();
        var plain = Linq();
        Expect.That(
            report.Organisations.All(row => row.Load.Hours == plain.Organisations[row.Organisation]),
            "every organisation is asked for the hours that LINQ says");
        Expect.That(
            report.Posts.Count == plain.Posts.Count && report.Posts.All(row => row.Load.Hours == plain.Posts[row.Post]),
            "every post is asked for the hours that LINQ says");
    }

    [Benchmark(Baseline = true)]
    public (Dictionary<Id<Organisation>, decimal> Organisations, Dictionary<Id<Post>, decimal> Posts) Linq() =>
        CostBaselines.Demand(_landscape);

    [Benchmark]
    public DemandReport Demand() => DemandAnalysis.Analyse(_landscape, AsOf, DemandOptions.Default);

    /// <summary>The demand with the rows of all organisations, posts and people written out.</summary>
    [Benchmark]
    public (ValueList<OrganisationDemand> Organisations, ValueList<PostDemand> Posts, ValueList<PersonDemand> People) DemandWithRows()
    {
        DemandReport report = Demand();
        return (report.Organisations, report.Posts, report.People);
    }
}
