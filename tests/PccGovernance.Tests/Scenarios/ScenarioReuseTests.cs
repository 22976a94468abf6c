using FsCheck.Fluent;
using PccGovernance.Costing;
using PccGovernance.Duplication;
using PccGovernance.Reference;
using PccGovernance.Scenarios;
using PccGovernance.Statute;

namespace PccGovernance.Tests.Scenarios;

/// <summary>What a scenario leaves as it is is not reckoned again, and the report is that of reckoning everything again.</summary>
public sealed class ScenarioReuseTests
{
    private static readonly ScenarioOptions Everything = new()
    {
        Costing = new() { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly, UsualValues = null },
        Duplication = DuplicationOptions.Default with { ListParallelPairs = true },
    };

    private static readonly Landscape ThreeAreas = Recorded(
        EnglandAndWales.ForceAreas.Lincolnshire, EnglandAndWales.ForceAreas.Merseyside, EnglandAndWales.ForceAreas.Gwent);

    [Fact]
    public void Analyse_OfAKeptBefore_IsThatOfTheLandscape() => ForAll(static (landscape, scenario) =>
    {
        var before = ScenarioBefore.Of(landscape, RandomScenario.Day, Everything);
        _ = ScenarioAnalysis.Analyse(before, Scenario.Of("another", new AddPartnership
        {
            Partnership = new()
            {
                Id = new("another"),
                Name = "Another",
                Seats = landscape.Partnerships.SelectMany(static b => b.Seats).Take(1).ToValueList(),
            },
        }));

        ScenarioReport kept = ScenarioAnalysis.Analyse(before, scenario);

        kept.Should().Be(ScenarioAnalysis.Analyse(landscape, RandomScenario.Day, scenario, Everything));
        ScenarioAnalysis.Analyse(before, scenario).Should().Be(kept, "asking changes nothing");
    });

    [Fact]
    public void Duplicates_OfAnyScenario_AreThoseOfJudgingBothSidesInFull() => ForAll(static (landscape, scenario) =>
    {
        ScenarioReport report = ScenarioAnalysis.Analyse(landscape, RandomScenario.Day, scenario, Everything);

        var was = Pairs(report.Run.Before);
        var becomes = Pairs(report.Run.After!);
        report.Duplicates.ToDictionary(static change => (change.First, change.Second), static change => (change.Before, change.After))
            .Should().BeEquivalentTo(was.Keys.Union(becomes.Keys)
                .ToDictionary(static pair => pair, pair => (Of(was, pair), Of(becomes, pair)))
                .Where(static pair => pair.Value.Item1 != pair.Value.Item2)
                .ToDictionary());
    });

    [Fact]
    public void Duplicates_OfMergersInThreeAreas_AreThoseOfJudgingBothSidesInFull() => ForMergers(static report =>
    {
        var was = Pairs(report.Run.Before);
        var becomes = Pairs(report.Run.After!);
        was.Should().NotBeEmpty();
        report.Duplicates.Select(static change => (change.First, change.Second, change.Before, change.After))
            .Should().Equal(was.Keys.Union(becomes.Keys).Order()
                .Select(pair => (pair.Item1, pair.Item2, Of(was, pair), Of(becomes, pair)))
                .Where(static change => change.Item3 != change.Item4));
    }).Should().HaveCountGreaterThan(10, "most of the mergers can be made");

    [Fact]
    public void Requirements_OfMergersInThreeAreas_AreThoseOfAskingEverywhere() => ForMergers(static report =>
        report.Requirements.Should().Equal(StatuteComparison.Between(
            StatuteAnalysis.Analyse(report.Run.Before, report.AsOf, StatuteOptions.Default),
            StatuteAnalysis.Analyse(report.Run.After!, report.AsOf, StatuteOptions.Default)).Changes))
        .SelectMany(static report => report.Requirements).Should().NotBeEmpty("some of the mergers matter to the law");

    [Fact]
    public void Requirements_OfAnyScenario_AreThoseOfAskingEverywhere() => ForAll(static (landscape, scenario) =>
    {
        ScenarioReport report = ScenarioAnalysis.Analyse(landscape, RandomScenario.Day, scenario, Everything);

        report.Requirements.Should().Equal(ReferenceEquals(report.Run.Before, report.Run.After)
            ? []
            : StatuteComparison.Between(
                StatuteAnalysis.Analyse(report.Run.Before, report.AsOf, StatuteOptions.Default),
                StatuteAnalysis.Analyse(report.Run.After!, report.AsOf, StatuteOptions.Default)).Changes);
    });

    [Fact]
    public void Apply_AnyEdit_LeavesALandscapeThatIsSoundWhenCheckedInFull() => ForAll(static (landscape, scenario) =>
    {
        Landscape after = scenario.Replay(landscape, RandomScenario.Day).After!;

        LandscapeResult checkedInFull = Landscape.TryCreate(after.Edition, after.Contents);
        checkedInFull.Errors.Should().BeEmpty();
        checkedInFull.Landscape.Should().Be(after);
    });

    [Fact]
    public void IsSurelySound_WhereAnythingIsAmiss_LeavesItToTheFullCheck()
    {
        Landscape landscape = ThreeAreas;
        Partnership board = landscape.Partnerships[3];
        var inLine = Landscape.Create(landscape.Edition, With(landscape, board with { ReportsTo = [landscape.Partnerships[5].Id] }));
        LandscapeContents[] amiss =
        [
            With(landscape, board with { Name = " " }),
            With(landscape, board with { ReportsTo = [new("nowhere")] }),
            With(landscape, board with { ReportsTo = [board.Id] }),
            With(landscape, board with { Seats = [new() { Organisation = new("nobody") }] }),
            landscape.Contents with { Partnerships = [.. landscape.Partnerships, board with { Name = "Again" }] },
        ];

        foreach (LandscapeContents contents in amiss)
        {
            LandscapeValidator.IsSurelySound(landscape, contents).Should().BeFalse();
            LandscapeValidator.Validate(landscape.Edition, contents).Should().NotBeEmpty();
        }

        LandscapeContents withoutParent = inLine.Contents with
        {
            Partnerships = inLine.Partnerships.Keep(b => b.Id != landscape.Partnerships[5].Id),
        };
        LandscapeValidator.IsSurelySound(inLine, withoutParent).Should()
            .BeFalse("a board that stays as it is names one that is gone");

        LandscapeValidator.IsSurelySound(landscape, With(landscape, board with { Name = "Other" }))
            .Should().BeTrue();
    }

    private static LandscapeContents With(Landscape landscape, Partnership board) => landscape.Contents with
    {
        Partnerships = landscape.Partnerships.Map(other => other.Id == board.Id ? board : other),
    };

    private static Dictionary<(Id<Partnership>, Id<Partnership>), DuplicationPattern> Pairs(Landscape landscape) =>
        DuplicationAnalysis.Analyse(landscape, RandomScenario.Day, Everything.Duplication!)
            .Pairs.Where(static pair => !pair.IsQuestion)
            .ToDictionary(static pair => (pair.First, pair.Second), static pair => pair.Pattern);

    private static DuplicationPattern? Of(
        Dictionary<(Id<Partnership>, Id<Partnership>), DuplicationPattern> pairs, (Id<Partnership>, Id<Partnership>) pair) =>
        pairs.TryGetValue(pair, out DuplicationPattern pattern) ? pattern : null;

    /// <summary>The boards and bodies of some force areas, as if somebody had written down who sits there.</summary>
    private static Landscape Recorded(params ForceArea[] areas)
    {
        Provenance minutes = new() { Sources = ["minutes of the board"] };
        Landscape[] all = [.. areas.Select(EnglandAndWales.StatutoryLandscape).Select(static l => l.AsOf(RandomScenario.Day))];
        return Landscape.Create(EnglandAndWales.Edition, new()
        {
            Organisations = all.SelectMany(static l => l.Organisations).DistinctBy(static o => o.Id).ToValueList(),
            LocalPolicingBodies = all.SelectMany(static l => l.LocalPolicingBodies).DistinctBy(static b => b.Id).ToValueList(),
            Partnerships = all.SelectMany(static l => l.Partnerships).DistinctBy(static b => b.Id)
                .Select(board => board with
                {
                    Provenance = minutes,
                    Seats = board.Seats.Select(seat => seat with { Provenance = minutes }).ToValueList(),
                })
                .ToValueList(),
        });
    }

    /// <returns>The reports of those that could be made.</returns>
    private static List<ScenarioReport> ForMergers(Action<ScenarioReport> law)
    {
        List<ScenarioReport> reports = [];
        var before = ScenarioBefore.Of(ThreeAreas, RandomScenario.Day, Everything with { Alignment = null });
        int last = ThreeAreas.Partnerships.Count - 1;
        Prop.ForAll(
            Arb.From(Gen.ArrayOf(Gen.Choose(0, last), 5)),
            places =>
            {
                Id<Partnership>[] boards = [.. places.Distinct().Select(static place => ThreeAreas.Partnerships[place].Id)];
                ScenarioReport report = ScenarioAnalysis.Analyse(before, Scenario.Of(
                    "random",
                    new MergePartnerships { Partnerships = [.. boards[..^1]], Into = boards[0] },
                    new ClosePartnership { Partnership = boards[^1] },
                    new ChangeSeats { Partnership = boards[0], Remove = ThreeAreas.Partnership(boards[0])!.Seats.Take(1).ToValueList() }));
                if (report.Run.IsPossible)
                {
                    law(report);
                    reports.Add(report);
                }
            }).Holds(20);
        return reports;
    }

    private static void ForAll(Action<Landscape, Scenario> law) =>
        Prop.ForAll(RandomScenario.Arbitrary, spec =>
        {
            Landscape landscape = spec.Landscape();
            law(landscape, spec.Scenario(landscape));
        }).Holds(200);
}
