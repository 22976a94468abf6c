using PccGovernance.Reference;
using PccGovernance.Scenarios;
using PccGovernance.Statute;

namespace PccGovernance.Tests.Scenarios;

/// <summary>What is not known on one side, days exactly met, and what is asked of whom where boards differ in law.</summary>
public sealed class ScenarioEdgeTests
{
    private static readonly Organisation[] Bodies =
    [
        CaseWorld.Body("north", "North council", "district-council", "E07000136"),
        CaseWorld.Body("south", "South council", "district-council", "E07000138"),
        CaseWorld.Body("police", "Police", "chief-officer-of-police", "E23000020"),
        CaseWorld.Body("opcc", "OPCC", "local-policing-body", "E23000020"),
        CaseWorld.Body("charity", "Charity", "voluntary-sector"),
    ];

    private static readonly Partnership Known = CaseWorld.Board("known", "Known", null, ["police", "charity"], ["asb"]);
    private static readonly Partnership Dark =
        CaseWorld.Board("dark", "Dark", null, ["police", "charity"], ["asb"]) with { Meetings = new() };

    [Fact]
    public void Hours_WhereTheLastThatIsKnownGoes_AreNotKnownAfter()
    {
        ScenarioHours hours = CaseWorld.Analyse(CaseWorld.Landscape(Bodies, [Known, Dark]), Close("known")).Hours!;

        (hours.HoursBefore, hours.HoursAfter, hours.MeetingsBefore, hours.MeetingsAfter).Should().Be((16m, null, 4m, null));
        (hours.SeatsUnknownBefore, hours.SeatsUnknownAfter).Should().Be((2, 2));
    }

    [Fact]
    public void Hours_WhereEveryBoardGoes_AreOfNothingAndItsMeetingsNil()
    {
        ScenarioHours hours = CaseWorld.Analyse(CaseWorld.Landscape(Bodies, [Known]), Close("known")).Hours!;

        (hours.HoursAfter, hours.MeetingsAfter, hours.SeatsUnknownAfter).Should().Be((null, 0m, 0));
    }

    [Fact]
    public void Hours_WhereAKnownBoardComesToAKnownOne_AreAddedUp()
    {
        ScenarioReport report = CaseWorld.Analyse(
            CaseWorld.Landscape(Bodies, [Known]), new AddPartnership { Partnership = Known with { Id = new("new"), Name = "New" } });

        (report.Hours!.HoursAfter, report.Hours.MeetingsAfter).Should().Be((32m, 8m));
        report.HoursOfOrganisations.Select(static change => (change.Who.Id, change.Before, change.After)).Should()
            .Equal(("charity", 8m, 16m), ("police", 8m, 16m));
        report.Agenda.Single().PartnershipsAfter.Select(static id => id.Value).Should().Equal(["new"], "the other is as it was");
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Replay_AStepOfADay_IsDueFromThatDay(int days, bool isDue)
    {
        Scenario scenario = new()
        {
            Name = "case",
            Steps = [new() { Edit = Close("known"), On = CaseWorld.Day.PlusDays(days) }],
        };

        ScenarioRun run = scenario.Replay(CaseWorld.Landscape(Bodies, [Known, Dark]), CaseWorld.Day);

        run.Steps.Single().IsDue.Should().Be(isDue);
        run.After!.Partnerships.Select(static board => board.Id.Value).Should().Equal(isDue ? ["dark"] : ["dark", "known"]);
    }

    [Fact]
    public void Undo_OfAScenarioThatIsRefused_IsNone()
    {
        ScenarioRun run = Scenario.Of("case", Close("nowhere")).Replay(CaseWorld.Landscape(Bodies, [Known]), CaseWorld.Day);

        (run.IsPossible, run.After, run.Undo).Should().Be((false, (Landscape?)null, (PutItems?)null));
    }

    [Fact]
    public void Then_OfNothing_IsRefused() =>
        FluentActions.Invoking(static () => Scenario.Of("case").Then(null!)).Should().Throw<ArgumentNullException>()
            .WithParameterName("next");

    [Fact]
    public void Oversight_OfABoardThatIsNew_IsWhomItAnswersTo()
    {
        ScenarioReport report = CaseWorld.Analyse(
            CaseWorld.Landscape(Bodies, [Known]),
            new AddPartnership { Partnership = Dark with { ReportsTo = [new("known")] } },
            new AddPartnership { Partnership = Dark with { Id = new("free"), Name = "Free" } });

        OversightChange change = report.Oversight.Single();
        (change.Partnership.Value, change.Formerly.Value, change.IsLost).Should().Be(("dark", "dark", false));
        change.Before.Should().BeEmpty();
        change.After.Should().Equal(new Id<Partnership>("known"));
        change.Steps.Should().Equal(0);
    }

    /// <summary>Of boards that the law sets up side by side the power decides; others have to agree as well.</summary>
    [Theory]
    [InlineData("csp-north csp-south", "Power Agreement Decision")]
    [InlineData("csp-north csp-south known", "Power Agreement Decision Agreement")]
    [InlineData("known dark", "Agreement")]
    public void Needs_OfAMerger_AreOfWhatIsSideBySideInLawAndOfTheRest(string boards, string needs)
    {
        ValueList<Id<Partnership>> merged = boards.Split(' ').Select(static id => new Id<Partnership>(id)).ToValueList();
        Landscape landscape = CaseWorld.Landscape(Bodies,
        [
            Known, Dark,
            CaseWorld.Board("csp-north", "CSP North", "community-safety-partnership", ["north*", "police"], ["asb"], "E07000136"),
            CaseWorld.Board("csp-south", "CSP South", "community-safety-partnership", ["south*", "police"], ["asb"], "E07000138"),
        ]);

        StepAssessment step = Scenario.Of("case", new MergePartnerships { Partnerships = merged, Into = new("all") })
            .Replay(landscape, CaseWorld.Day).Steps.Single();

        string.Join(' ', step.Needs.Select(static need => need.Kind).Where(static kind => kind != StepNeedKind.Condition)).Should()
            .Be(needs);
    }

    [Fact]
    public void Decision_OfABodyWithAnOrganisationOfItsOwn_IsAskedOfThat()
    {
        LocalPolicingBody body = EnglandAndWales.LocalPolicingBodies
            .Single(static one => one.ForceArea == new AreaCode("E23000020") && one.Period.Contains(CaseWorld.Day));
        Partnership[] boards =
        [
            CaseWorld.Board("csp-north", "CSP North", "community-safety-partnership", ["north*", "police"], ["asb"], "E07000136"),
            CaseWorld.Board("csp-south", "CSP South", "community-safety-partnership", ["south*", "police"], ["asb"], "E07000138"),
        ];
        Organisation other = CaseWorld.Body("office", "Office of the commissioner", "local-policing-body", "E23000020");

        Asked(body with { Organisation = new("office") }).Should().Equal("office");
        Asked(body with { Organisation = new("opcc") }).Should().Equal("opcc");

        IEnumerable<string> Asked(LocalPolicingBody governing) =>
            Scenario.Of("case", new CombineAreas { Partnerships = [new("csp-north"), new("csp-south")], Into = new("csp") })
                .Replay(CaseWorld.Landscape([.. Bodies, other], boards, new() { LocalPolicingBodies = [governing] }), CaseWorld.Day)
                .Steps.Single().Needs.Single(static need => need.Kind == StepNeedKind.Decision).Parties.Select(static id => id.Value);
    }

    /// <summary>Where an edit changes more than boards, all is asked anew: a council that is none any more answers for nobody.</summary>
    [Fact]
    public void Requirements_WhereMoreThanBoardsChanges_AreThoseOfAskingEverywhere()
    {
        CompleteRecord all = new() { Id = new("all"), Matter = CompleteRecord.Seats, Footprint = Footprint.Of(AreaCode.England) };
        Landscape landscape = CaseWorld.Landscape(
            Bodies,
            [
                CaseWorld.Board("channel", "Channel", "channel-panel", ["north*", "police"], ["asb"], "E10000019"),
                CaseWorld.Board("next", "Next", "channel-panel", ["south*", "charity"], ["asb"], "E10000030"),
            ],
            new() { CompleteRecords = [all] });
        LandscapeEdit[] edits =
        [
            Close("channel"),
            new PutItems { Put = new() { Organisations = [Bodies[1] with { Kind = new("voluntary-sector") }] } },
        ];

        foreach (LandscapeEdit[] some in new[] { edits, edits[..1], edits[1..] })
        {
            ScenarioReport report = CaseWorld.Analyse(landscape, some);

            StatuteReport At(Landscape one) => StatuteAnalysis.Analyse(one, CaseWorld.Day, new());
            report.Requirements.Should().Equal(StatuteComparison.Between(At(report.Run.Before), At(report.Run.After!)).Changes);
        }
    }

    private static ClosePartnership Close(string id) => new() { Partnership = new(id) };
}
