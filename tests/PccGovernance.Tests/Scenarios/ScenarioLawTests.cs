using FsCheck.Fluent;
using PccGovernance.Costing;
using PccGovernance.Demand;
using PccGovernance.Scenarios;
using PccGovernance.Serialization;

namespace PccGovernance.Tests.Scenarios;

public sealed class ScenarioLawTests
{
    private static readonly ScenarioOptions Options = new()
    {
        Costing = new() { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly, UsualValues = null },
        Duplication = null,
        Alignment = null,
        Statute = null,
    };

    [Fact]
    public void Replay_OfNothing_ChangesNothing() => ForAll(static (landscape, _) =>
    {
        ScenarioReport report = ScenarioAnalysis.Analyse(landscape, RandomScenario.Day, Scenario.Of("nothing"), Options);

        report.Run.After.Should().BeSameAs(report.Run.Before);
        report.Differences.Should().BeEmpty();
        report.Run.Standing.Should().Be(StepStanding.Free);
        report.Cost!.After.Should().Be(report.Cost.Before);
        report.Hours!.HoursAfter.Should().Be(report.Hours.HoursBefore);
    });

    [Fact]
    public void Undo_OfAnyScenario_GivesBackTheLandscape() => ForAll(static (landscape, scenario) =>
    {
        ScenarioRun run = scenario.Replay(landscape, RandomScenario.Day);

        run.Errors.Should().BeEmpty();
        Landscape back = run.After!.Apply(run.Undo!).GetLandscapeOrThrow();
        LandscapeDifference.Between(run.Before, back).IsEmpty.Should()
            .BeTrue(string.Join(" | ", LandscapeDifference.Between(run.Before, back).Changed.Take(3)));
        back.Equals(run.Before).Should().BeTrue();
        back.Equals(landscape).Should().BeTrue();
    });

    [Fact]
    public void Replay_OfAScenarioInTwoParts_IsThatOfTheWhole() => ForAll(static (landscape, scenario) =>
    {
        Scenario first = scenario with { Steps = scenario.Steps.Take(2).ToValueList() };
        Scenario rest = scenario with { Steps = scenario.Steps.Skip(2).ToValueList() };
        Landscape between = first.Replay(landscape, RandomScenario.Day).After!;

        first.Then(rest).Should().Be(scenario);
        rest.Replay(between, RandomScenario.Day).After.Should().Be(scenario.Replay(landscape, RandomScenario.Day).After);
    });

    [Fact]
    public void Json_OfAnyScenario_IsReadBackAndReplaysTheSame() => ForAll(static (landscape, scenario) =>
    {
        Scenario read = ScenarioJson.Read(ScenarioJson.WriteToUtf8Bytes(scenario)).Scenario!;

        read.Should().Be(scenario);
        read.Replay(landscape, RandomScenario.Day).After.Should().Be(scenario.Replay(landscape, RandomScenario.Day).After);
    });

    [Fact]
    public void Undo_AsJson_IsReadBack() => ForAll(static (landscape, scenario) =>
    {
        PutItems undo = scenario.Replay(landscape, RandomScenario.Day).Undo!;

        LandscapeEditsJson.Read(LandscapeEditsJson.WriteToUtf8Bytes([undo])).Edits.Should().Equal(undo);
    });

    [Fact]
    public void Analyse_AnyScenario_LeavesTheOriginalAsItWas() => ForAll(static (landscape, scenario) =>
    {
        byte[] before = LandscapeJson.WriteToUtf8Bytes(landscape);

        _ = ScenarioAnalysis.Analyse(landscape, RandomScenario.Day, scenario, Options);

        LandscapeJson.WriteToUtf8Bytes(landscape).Should().Equal(before);
    });

    [Fact]
    public void Costs_AfterAnyScenario_AreThoseOfReckoningAllAnew() => ForAll(static (landscape, scenario) =>
    {
        ScenarioReport report = ScenarioAnalysis.Analyse(landscape, RandomScenario.Day, scenario, Options);

        CostTotal whole = CostingAnalysis.Analyse(report.Run.After!, RandomScenario.Day, Options.Costing!).Total;
        report.Cost!.After.Should().Be(whole.Cost);
        report.Cost.LinesUnknownAfter.Should().Be(whole.LinesUnknown);
    });

    [Fact]
    public void Hours_AfterAnyScenario_AreThoseOfReckoningAllAnew() => ForAll(static (landscape, scenario) =>
    {
        ScenarioReport report = ScenarioAnalysis.Analyse(landscape, RandomScenario.Day, scenario, Options);
        DemandReport before = DemandAnalysis.Analyse(landscape, RandomScenario.Day, Options.Demand);
        DemandReport after = DemandAnalysis.Analyse(report.Run.After!, RandomScenario.Day, Options.Demand);

        report.Hours!.HoursAfter.Should().Be(after.Total.Hours);
        report.Hours.MeetingsAfter.Should().Be(after.Total.MeetingsPerYear);
        report.Hours.SeatsUnknownAfter.Should().Be(after.Total.SeatsUnknown);
        Check(report.HoursOfOrganisations,
            before.Organisations.ToDictionary(static r => EntityReference.Of(r.Organisation), static r => r.Load),
            after.Organisations.ToDictionary(static r => EntityReference.Of(r.Organisation), static r => r.Load));
        Check(report.HoursOfPosts, before.Posts.ToDictionary(static r => EntityReference.Of(r.Post), static r => r.Load),
            after.Posts.ToDictionary(static r => EntityReference.Of(r.Post), static r => r.Load));
    });

    [Fact]
    public void Duties_ThatAreDischargedNoMore_AreAllNamed() => ForAll(static (landscape, scenario) =>
    {
        ScenarioReport report = ScenarioAnalysis.Analyse(landscape, RandomScenario.Day, scenario, Options);

        IEnumerable<Id<Duty>> gone = landscape.Partnerships.SelectMany(landscape.DutiesOf)
            .Except(report.Run.After!.Partnerships.SelectMany(report.Run.After.DutiesOf));
        gone.Except(report.DutiesWithoutHome.Select(static lost => lost.Duty)).Should().BeEmpty();
    });

    [Fact]
    public void Seats_ThatNobodyTakesOn_AreAllNamed() => ForAll(static (landscape, scenario) =>
    {
        ScenarioReport report = ScenarioAnalysis.Analyse(landscape, RandomScenario.Day, scenario, Options);
        Landscape after = report.Run.After!;
        bool replacesOrganisations = scenario.Steps.Any(static step => step.Edit is ReplaceOrganisation or ReorganiseCouncils);

        foreach (Partnership board in landscape.Partnerships.Where(_ => !replacesOrganisations))
        {
            foreach (Id<Organisation> organisation in board.Seats.Select(static seat => seat.Organisation).Distinct())
            {
                bool isOnAny = after.Partnerships.Any(other => other.Seats.Any(seat => seat.Organisation == organisation));
                bool isNamed = report.VoicesLost.Any(lost => lost.Organisation == organisation && lost.Partnership == board.Id);
                (isOnAny || isNamed).Should().BeTrue("{0} on {1} is lost and not named", organisation, board.Id);
            }
        }
    });

    [Fact]
    public void Things_ThatAreGone_WereNamedInEditsOrAreUntied() => ForAll(static (landscape, scenario) =>
    {
        ScenarioRun run = scenario.Replay(landscape, RandomScenario.Day);

        run.After!.Strategies.Select(static s => s.Id).Should().Equal(landscape.Strategies.Select(static s => s.Id));
        run.After.PoliceAndCrimePlans.Select(static p => p.Id).Should().Equal(landscape.PoliceAndCrimePlans.Select(static p => p.Id));
        IEnumerable<Strategy> orphaned =
            run.After.Strategies.Where(s => s.OwnerPartnership is null && landscape.Find(s.Id)!.OwnerPartnership is not null);
        orphaned.Select(static s => EntityReference.Of(s.Id)).Except(run.Untied).Should().BeEmpty();
    });

    private static void Check(ValueList<HoursChange> changes, Dictionary<EntityReference, DemandLoad> before, Dictionary<EntityReference,
        DemandLoad> after)
    {
        foreach (EntityReference who in before.Keys.Union(after.Keys))
        {
            decimal? was = before.TryGetValue(who, out DemandLoad? then) ? then.Hours : 0;
            decimal? becomes = after.TryGetValue(who, out DemandLoad? now) ? now.Hours : 0;
            HoursChange? change = changes.SingleOrDefault(c => c.Who == who);
            ((change is null ? was : change.After) ?? 0).Should().Be(becomes ?? 0, "that is what reckoning anew gives for {0}", who);
        }
    }

    private static void ForAll(Action<Landscape, Scenario> law) =>
        Prop.ForAll(RandomScenario.Arbitrary, spec =>
        {
            Landscape landscape = spec.Landscape();
            law(landscape, spec.Scenario(landscape));
        }).Holds(300);
}
