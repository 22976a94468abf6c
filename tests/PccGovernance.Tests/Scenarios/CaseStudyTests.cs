using PccGovernance.Scenarios;
using PccGovernance.Text;

namespace PccGovernance.Tests.Scenarios;

/// <summary>The case studies of the APCC findings report as scenarios: the report names what the text names.</summary>
public sealed partial class CaseStudyTests
{
    /// <summary>
    /// Lincolnshire "is seeking to merge its Community Safety Partnerships (CSPs) into a single board"; the commissioner, "whilst not able
    /// to request the merging of CSPs, is the deciding authority"; "all parties need to agree"; it must not "undermine the local focus".
    /// </summary>
    [Fact]
    public void Lincolnshire_CombiningTheCsps_NeedsEveryAuthorityAndTheCommissioner()
    {
        string[] districts = ["boston", "east-lindsey", "lincoln", "north-kesteven", "south-holland", "south-kesteven", "west-lindsey"];
        Landscape landscape = CaseWorld.Landscape(
            [
                .. districts.Select(static (district, n) =>
                    CaseWorld.Body(district, $"{district} council", "district-council", $"E07000{136 + n}")),
                CaseWorld.Body("county", "Lincolnshire County Council", "county-council", "E10000019"),
                CaseWorld.Body("police", "Lincolnshire Police", "chief-officer-of-police", "E23000020"),
                CaseWorld.Body("opcc", "PCC for Lincolnshire", "local-policing-body", "E23000020"),
                CaseWorld.Body("volunteers", "Voluntary Centre", "voluntary-sector"),
            ],
            districts.Select(static (district, n) => CaseWorld.Board(
                $"csp-{district}", $"CSP of {district}", "community-safety-partnership",
                [$"{district}*", "county", "police", "volunteers"], ["asb"], $"E07000{136 + n}")));
        CombineAreas combine = new()
        {
            Partnerships = [.. districts.Select(static d => new Id<Partnership>($"csp-{d}"))],
            Into = new("slp"),
            Name = "Safer Lincolnshire Partnership"
        };

        ScenarioReport report = CaseWorld.Analyse(landscape, combine);

        StepAssessment step = report.Run.Steps.Single();
        step.Standing.Should().Be(StepStanding.Unagreed);
        StepNeed agreement = step.Needs.Single(static need => need.Kind == StepNeedKind.Agreement);
        agreement.Missing.Select(static id => id.Value)
            .Should()
            .BeEquivalentTo([.. districts, "county", "police"], "a body that is no responsible authority is no party");
        StepNeed decision = step.Needs.Single(static need => need.Kind == StepNeedKind.Decision);
        decision.Parties.Should().Equal(new Id<Organisation>("opcc"));
        decision.What.Should().Be(Statement.Of(
            "scenario.need.decision",
            ("body", "Police and Crime Commissioner for Lincolnshire"),
            ("area", EntityReference.Of(new AreaCode("E23000020"))),
            ("power", "Crime and Disorder Act 1998 s.5(1A)")));
        report.LocalFocus.Should().HaveCount(7).And.OnlyContain(static lost => lost.GroundBefore == 1 && lost.GroundAfter == 7);
        report.DutiesWithoutHome.Should().BeEmpty("the one board has the duties of all");
        report.Differences.Should().Contain(Statement.Of(
            "scenario.focus", ("partnership", Board("csp-boston")), ("into", Board("slp")), ("before", 1m), ("after", 7m)));

        Scenario agreed = new() { Name = "agreed", Steps = [new() { Edit = combine, AgreedBy = [.. agreement.Parties, new("opcc")] }] };
        agreed.Replay(landscape, CaseWorld.Day).Standing.Should().Be(StepStanding.Agreed);
    }

    /// <summary>The same in Wales is not unagreed but unlawful: s.5A reaches England alone.</summary>
    [Fact]
    public void Wales_CombiningCsps_IsUnlawfulWhoeverAgrees()
    {
        Landscape landscape = CaseWorld.Landscape(
            [CaseWorld.Body("newport", "Newport", "local-authority", "W06000022"),
                CaseWorld.Body("torfaen", "Torfaen", "local-authority", "W06000020")],
            [
                CaseWorld.Board("a", "Safer Newport", "community-safety-partnership", ["newport*"], [], "W06000022"),
                CaseWorld.Board("b", "Safer Torfaen", "community-safety-partnership", ["torfaen*"], [], "W06000020"),
            ]);
        Scenario scenario = new()
        {
            Name = "Wales",
            Steps = [new() { Edit = new CombineAreas { Partnerships = [new("a"), new("b")], Into = new("a") },
                AgreedBy = [new("newport"), new("torfaen")] }],
        };

        ScenarioReport report = ScenarioAnalysis.Analyse(landscape, CaseWorld.Day, scenario);

        report.Run.Steps[0].Standing.Should().Be(StepStanding.Unlawful);
        report.Run.Steps[0].Unlawful.Should().Equal(Statement.Of(
            "scenario.unlawful.extent",
            ("kind", EntityReference.Of(new Id<PartnershipKind>("community-safety-partnership"))),
            ("power", "Crime and Disorder Act 1998 s.5(1A)"),
            ("reach", StatementValue.Word(LegalExtent.England)),
            ("partnerships", Boards("a", "b"))));
    }

    /// <summary>
    /// "Instead of hosting dedicated groups for efficiency and effectiveness, reducing reoffending and victim and witness care ... a single
    /// Operations Board replaced all these groups"; it may set up "task and finish groups"; "Reducing Reoffending is covered by local
    /// Reducing Reoffending Boards".
    /// </summary>
    [Fact]
    public void Humberside_OneBoardForThreeGroups_SaysWhatGoesToTaskAndFinish()
    {
        string[] seats = ["police", "cps", "courts", "probation"];
        Landscape landscape = CaseWorld.Landscape(
            [
                CaseWorld.Body("opcc", "Humberside OPCC"), CaseWorld.Body("police", "Humberside Police"), CaseWorld.Body("cps", "CPS"),
                CaseWorld.Body("courts", "HMCTS"),
                CaseWorld.Body("probation", "Probation"), CaseWorld.Body("victims", "Victim Support"),
            ],
            [
                CaseWorld.Board("lcjb", "Humberside LCJB", "local-criminal-justice-board", ["opcc*", .. seats], ["criminal-justice"]),
                CaseWorld.Board("efficiency", "Efficiency and Effectiveness Group", null, ["opcc*", .. seats],
                    ["efficiency"]) with { ReportsTo = [new("lcjb")] },
                CaseWorld.Board("reoffending", "Reducing Reoffending Group", null, ["opcc*", .. seats],
                    ["reoffending"]) with { ReportsTo = [new("lcjb")] },
                CaseWorld.Board("care", "Victim and Witness Care Group", null, ["opcc*", .. seats, "victims"],
                    ["victims"]) with { ReportsTo = [new("lcjb")] },
                CaseWorld.Board("local-reoffending", "Reducing Reoffending Board", "reducing-reoffending-board", ["opcc", "probation*"],
                    ["reoffending"]),
            ]);

        ScenarioReport report = CaseWorld.Analyse(landscape, new ReplacePartnerships
        {
            Partnerships = [new("efficiency"), new("reoffending"), new("care")],
            By = CaseWorld.Board("operations", "Operations Board", null, ["opcc*", .. seats, "victims"], [], meetings: 6),
            TaskAndFinish = [new("victims")],
            Elsewhere = [new() { Theme = new("reoffending"), Partnership = new("local-reoffending") }],
        });

        report.WorkMoved.Select(static moved => (moved.Theme.Value, moved.IsTaskAndFinish, moved.To?.Value))
            .Should().Equal(("victims", true, null), ("reoffending", false, "local-reoffending"));
        report.Run.After!.Partnership(new("operations"))!.Themes.Should().Equal(new Id<Theme>("efficiency"));
        report.Run.After.Partnership(new("operations"))!.ReportsTo.Should()
            .Equal(new[] { new Id<Partnership>("lcjb") }, "it reports back to the main board");
        report.VoicesLost.Should().BeEmpty("partners still have a voice");
        report.Hours!.MeetingsBefore.Should().Be(20);
        report.Hours.MeetingsAfter.Should().Be(14, "three groups of four meetings are one of six");
        report.Run.Standing.Should().Be(StepStanding.Unagreed);
        report.Differences.Should()
            .Contain(Statement.Of("scenario.work.task-and-finish", ("theme", ThemeOf("victims")), ("from", Boards("care"))))
            .And.Contain(Statement.Of(
                "scenario.work.elsewhere",
                ("theme", ThemeOf("reoffending")),
                ("from", Boards("reoffending")),
                ("to", Board("local-reoffending"))));
    }

    /// <summary>
    /// "In 2019-20, the Surrey Health and Wellbeing Board merged with the Community Safety Board ... this approach has not provided
    /// sufficient bandwidth for community safety alongside health." The board to be set up again is the way back.
    /// </summary>
    [Fact]
    public void Surrey_OneBoardForHealthAndSafety_HalvesTheTimeOfBothAndIsUndone()
    {
        Landscape landscape = CaseWorld.Landscape(
            [CaseWorld.Body("opcc", "Surrey OPCC"), CaseWorld.Body("county", "Surrey County Council"),
                CaseWorld.Body("police", "Surrey Police"), CaseWorld.Body("icb", "Surrey Heartlands ICB")],
            [
                CaseWorld.Board("hwb", "Surrey Health and Wellbeing Board", null, ["county*", "icb", "police"], [],
                    "E23000031") with { Duties = [new("joint-health-and-wellbeing")] },
                CaseWorld.Board("csb", "Community Safety Board", null, ["opcc*", "county", "police"], [],
                    "E23000031") with { Duties = [new("county-community-safety-agreement")] },
            ]);

        ScenarioReport merged =
            CaseWorld.Analyse(landscape, new MergePartnerships { Partnerships = [new("hwb"), new("csb")], Into = new("hwb") });

        merged.Agenda.Select(static change => (change.Matter.Id, change.Before, change.After)).Should().Equal(
            ("county-community-safety-agreement", 8m, 4m), ("joint-health-and-wellbeing", 8m, 4m));
        merged.DutiesWithoutHome.Should().BeEmpty("the duties are held, without the time for them");
        merged.ChairsLost.Should().ContainSingle().Which.Organisation.Should().Be(new Id<Organisation>("opcc"));
        merged.Differences.Should().Contain(Statement.Of(
            "scenario.agenda",
            ("matter", EntityReference.Of(new Id<Duty>("county-community-safety-agreement"))),
            ("before", 8m),
            ("after", 4m),
            ("partnerships", Boards("hwb"))));

        ScenarioReport undone = ScenarioAnalysis.Analyse(merged.Run.After!, CaseWorld.Day, Scenario.Of("undo", merged.Run.Undo!));
        undone.Run.After.Should().Be(landscape);
        undone.Agenda.Should().OnlyContain(static change => change.Before == 4 && change.After == 8);
    }

    /// <summary>
    /// "The MVRP agreed a single Merseyside Serious Violence Strategy ... with scope for CSPs to develop their own local delivery plans."
    /// </summary>
    [Fact]
    public void MerseysideViolenceReduction_OneStrategyForMany_StillServesThePlan()
    {
        Strategy Of(string id, string owner) => new()
        {
            Id = new(id),
            Name = $"Serious violence strategy of {owner}",
            OwnerOrganisation = new(owner),
            Footprint = Footprint.Of(new AreaCode("E23000004")),
            Priorities = [new() { Id = new($"{id}.1"), Text = "Prevent serious violence", Themes = [new("serious-violence")],
                Serves = [new("plan.1")] }],
        };
        Landscape landscape = CaseWorld.Landscape(
            [CaseWorld.Body("wirral", "Wirral Council"), CaseWorld.Body("sefton", "Sefton Council"),
                CaseWorld.Body("opcc", "Merseyside OPCC")],
            [CaseWorld.Board("vrp", "Merseyside Violence Reduction Partnership", null, ["opcc*", "wirral", "sefton"], ["serious-violence"],
                "E23000004")],
            new()
            {
                Strategies = [Of("a", "wirral"), Of("b", "sefton")],
                PoliceAndCrimePlans =
                [
                    new()
                    {
                        Id = new("plan"), Name =
                            "Police and Crime Plan", ForceArea = new("E23000004"), Period = new(new(2021, 5, 6), new(2026, 1, 1)),
                        Priorities = [new() { Id = new("plan.1"), Text = "Prevent serious violence", Themes = [new("serious-violence")] }],
                    },
                ],
            });
        Strategy one = Of("msvs", "opcc") with
        {
            Name = "Merseyside Serious Violence Strategy",
            OwnerOrganisation = null,
            OwnerPartnership = new("vrp")
        };

        ScenarioReport report = CaseWorld.Analyse(landscape, new JoinStrategies { Strategies = [new("a"), new("b")], Into = one });
        report.Priorities.Should().ContainSingle().Which.Left.Should().Equal(new Id<Strategy>("msvs"));
        report.Run.Steps[0].Needs.Single().Missing.Select(static id => id.Value).Should().Equal("sefton", "wirral");

        ScenarioReport careless = CaseWorld.Analyse(landscape,
            new JoinStrategies
            {
                Strategies = [new("a"), new("b")],
                Into = one with
                {
                    Priorities = [one.Priorities[0] with { Text = "Better bus shelters", Themes = [new("public-spaces")],
                    Serves = [] }]
                }
            });
        careless.Priorities.Should()
            .ContainSingle().Which.Left.Should()
            .BeEmpty("a strategy that is about something else serves it no more");
        careless.Differences.Should().Contain(Statement.Of(
            "scenario.priority.gap",
            ("priority", EntityReference.Of(new Id<PlanPriority>("plan.1"))),
            ("lost", StatementValue.Of(new Id<Strategy>[] { new("a"), new("b") }, EntityReference.Of)),
            ("left", StatementValue.Of(Array.Empty<Id<Strategy>>(), EntityReference.Of))));
    }

    /// <summary>
    /// "Before April 2023, various local providers ... were funded under different agreements"; then "a shared commissioning strategy",
    /// "unified vision".
    /// The Sexual Abuse and Assault Strategy Board is "chaired by the OPCC".
    /// </summary>
    [Fact]
    public void AvonAndSomerset_OneStrategyForTheProviders_KeepsEverybodyAtTheTable()
    {
        string[] providers = ["sarsas", "kinergy", "greenhouse", "womankind", "southmead"];
        Landscape landscape = CaseWorld.Landscape(
            [.. providers.Select(static p => CaseWorld.Body(p, p)), CaseWorld.Body("opcc", "Avon and Somerset OPCC"),
                CaseWorld.Body("nhse", "NHS England"), CaseWorld.Body("bristol", "Bristol City Council"),
                CaseWorld.Body("icb", "BNSSG ICB")],
            [CaseWorld.Board("saas", "Sexual Abuse and Assault Strategy Board", null, ["opcc*", "nhse", "bristol", "icb"],
                ["sexual-violence"], "E23000036")],
            new()
            {
                Strategies =
                [
                    .. providers.Select(static p =>
                        new Strategy { Id = new($"of-{p}"), Name = $"Agreement with {p}", OwnerOrganisation = new(p),
                            Themes = [new("sexual-violence")] }),
                ],
            });

        ScenarioReport report = CaseWorld.Analyse(landscape, new JoinStrategies
        {
            Strategies = [.. providers.Select(static p => new Id<Strategy>($"of-{p}"))],
            Into = new()
            {
                Id = new("shared"),
                Name = "Shared commissioning strategy",
                OwnerPartnership = new("saas"),
                Themes = [new("sexual-violence")]
            },
        });

        report.Run.After!.Strategies.Should().ContainSingle();
        report.Run.Steps[0].Needs.Single().Parties.Should().HaveCount(5, "each provider had an agreement of its own");
        report.VoicesLost.Should().BeEmpty();
        report.Run.Untied.Should().BeEmpty();
    }

    private static EntityReference Board(string id) => EntityReference.Of(new Id<Partnership>(id));

    private static StatementValue Boards(params string[] ids) =>
        StatementValue.Of(ids.Select(static id => new Id<Partnership>(id)), EntityReference.Of);

    private static EntityReference ThemeOf(string id) => EntityReference.Of(new Id<Theme>(id));
}
