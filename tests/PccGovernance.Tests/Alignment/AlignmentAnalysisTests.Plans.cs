using PccGovernance.Alignment;
using PccGovernance.Text;
using static PccGovernance.Tests.Alignment.AlignmentFixture;

namespace PccGovernance.Tests.Alignment;

public sealed partial class AlignmentAnalysisTests
{
    [Fact]
    public void Analyse_NoPlanInForce_SaysSo()
    {
        Landscape landscape = AlignmentFixture.Landscape(
            Plan(Objective("p1", "victims")),
            Strategy("s", Priority("s1", "victims")) with
            {
                Period = default,
            });

        AlignmentReport report = AlignmentAnalysis.Analyse(landscape, new(2030, 1, 1), new());

        report.PlansInForce.Should().Be(0);
        report.StrategiesNotConsidered.Should().Be(1);
        report
            .Summary.Should()
            .Be(
                Statement.Of(
                    "alignment.summary",
                    ("considered", 0),
                    ("strategies", 1),
                    ("day", new LocalDate(2030, 1, 1)),
                    ("plans", 0),
                    ("areas-without-plan", 1)));
        AreaWithoutPlan area = report.AreasWithoutPlan.Should().ContainSingle().Subject;
        area.ForceArea.Should().Be(Cambridgeshire);
        area.PlansOnRecord.Should().Be(1);
        area.Strategies.Should().Be(1);
    }

    [Fact]
    public void Analyse_AreaGovernedWithNoPlanOnRecord_IsNamed()
    {
        LandscapeContents contents = new()
        {
            LocalPolicingBodies =
            [
                new()
                {
                    Id = new("pcc"),
                    Name = "PCC",
                    Kind = LocalPolicingBodyKind.PoliceAndCrimeCommissioner,
                    ForceArea = Norfolk,
                },
            ],
        };

        AlignmentReport report = AlignmentAnalysis.Analyse(AlignmentFixture.Landscape(contents), Day, new());

        report.AreasWithoutPlan.Should().ContainSingle().Which.Reason.Should()
            .Be(Statement.Of("alignment.no-plan-on-record", ("area", EntityReference.Of(Norfolk))));
    }

    [Fact]
    public void Analyse_Lapses_AreDatedOrUndetermined()
    {
        PlanAlignment plan = Compare(
            Plan(Objective("p1", "victims")),
            Strategy("s1") with { Period = new(new(2024, 1, 1), new(2029, 3, 1)) },
            Strategy("s2") with { Period = new(new(2024, 1, 1)) },
            Strategy("s3"));

        plan.Lapses.Select(l => (l.Strategy.Value, l.Outcome, l.DaysUncovered)).Should()
            .Equal(("s1", LapseOutcome.EndsBeforePlan, 31), ("s2", LapseOutcome.Undetermined, null));
        plan.Lapses[0]
            .Reason.Should()
            .Be(
                Statement.Of(
                    "alignment.lapse",
                    ("strategy", TheStrategy("s1")),
                    ("last-day", new LocalDate(2029, 2, 28)),
                    ("plan", ThePlan),
                    ("plan-last-day", new LocalDate(2029, 3, 31)),
                    ("days", 31)));
        plan.Lapses[1].Reason.Code.Should().Be("alignment.end-unknown");
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    public void Analyse_StrategyThatEndsAsThePlanBegins_IsNoLapse(int daysInto, int lapses)
    {
        LocalDate begins = PlanPeriod.From!.Value;
        Strategy strategy = Strategy("s1", Priority("s1.1", "asb")) with { Period = new(begins.PlusYears(-3), begins.PlusDays(daysInto)) };

        AlignmentAnalysis.Analyse(Landscape(Plan(Objective("p1", "asb")), strategy), Day).Plans.Single().Lapses.Should().HaveCount(lapses);
    }

    [Fact]
    public void Analyse_StrategyEndedDuringThePlan_IsALapseUnlessItsOwnerHasAnother()
    {
        Strategy ended = Strategy("s1", Priority("s1.1", "fraud")) with
        {
            Period = new(new(2024, 1, 1), new(2026, 1, 1)),
            OwnerOrganisation = new("council"),
        };
        Strategy next = Strategy("s2", Priority("s2.1", "fraud")) with { OwnerOrganisation = new("council") };
        Strategy longAgo = Strategy("s0", Priority("s0.1", "fraud")) with
        {
            Period = new(new(2020, 1, 1), new(2023, 1, 1)),
            OwnerOrganisation = new("council"),
        };
        PoliceAndCrimePlan plan = Plan(Objective("p1", "fraud"));

        StrategyLapse lapse = Of(plan, ended, longAgo).Lapses.Should().ContainSingle().Subject;
        (lapse.Strategy.Value, lapse.Outcome, lapse.DaysUncovered).Should().Be(("s1", LapseOutcome.HasEnded, 1186));
        Of(plan, ended, longAgo, next).Lapses.Should().BeEmpty();

        static PlanAlignment Of(PoliceAndCrimePlan plan, params Strategy[] strategies) =>
            AlignmentAnalysis
                .Analyse(
                    AlignmentFixture.Landscape(
                        new LandscapeContents
                        {
                            PoliceAndCrimePlans = [plan],
                            Strategies = [.. strategies],
                            Organisations = [new() { Id = new("council"), Name = "Council" }],
                        }),
                    Day)
                .Plans[0];
    }

    [Fact]
    public void Analyse_StrategyFromBeforeThePlan_IsNamedUnlessItDeclaresALink()
    {
        EffectivePeriod before = new(new(2024, 1, 1), new(2029, 4, 1));
        PlanAlignment plan = Compare(
            Plan(Objective("p1", "fraud")),
            Strategy("s1", Priority("s1.1", "fraud")) with { Period = before },
            Strategy("s2", Priority("s2.1", "fraud").Serving("p1")) with { Period = before },
            Strategy("s3", Priority("s3.1", "fraud")));

        plan.StrategiesBeforePlan.Should()
            .ContainSingle()
            .Which.Reason.Should()
            .Be(
                Statement.Of(
                    "alignment.before-plan",
                    ("strategy", TheStrategy("s1")),
                    ("began", new LocalDate(2024, 1, 1)),
                    ("plan", ThePlan),
                    ("plan-began", new LocalDate(2025, 4, 1))));
    }

    [Fact]
    public void Analyse_CorporatePlan_CrosswalkCountsWhatItServes()
    {
        LandscapeContents contents = new()
        {
            PoliceAndCrimePlans = [Plan(Objective("p1", "victims"), Objective("p2", "fraud"), Objective("p3"))],
            CorporatePlans =
            [
                new()
                {
                    Id = new("c"),
                    Name = "Corporate Plan",
                    Delivers = new("plan"),
                    Priorities = [new() { Id = new("c1"), Text = "Victims", Themes = Themes("victims"), Serves = [new("p1")] }],
                },
                new() { Id = new("empty"), Name = "Nothing on record", Delivers = new("plan") },
                new() { Id = new("unrelated"), Name = "Delivers no plan" },
            ],
        };

        ValueList<CorporateCrosswalk> crosswalks = AlignmentAnalysis
            .Analyse(AlignmentFixture.Landscape(contents), Day, new())
            .Plans[0]
            .Crosswalks;

        crosswalks.Select(c => c.CorporatePlan.Value).Should().Equal("c", "empty");
        crosswalks[0].Served.Should().Equal(new Id<PlanPriority>("p1"));
        crosswalks[0].NotServed.Should().Equal(new Id<PlanPriority>("p2"));
        crosswalks[0].Undetermined.Should().ContainSingle().Which.PlanPriority.Value.Should().Be("p3");
        crosswalks[0].ServedShare.Should().Be(1m / 3);
        crosswalks[1].Undetermined.Should().HaveCount(3);
    }

    [Fact]
    public void Analyse_CorporatePriorityWithoutThemes_LeavesOpenWhatItMayServe()
    {
        LandscapeContents contents = new()
        {
            PoliceAndCrimePlans = [Plan(Objective("p1", "victims"), Objective("p2", "fraud"))],
            CorporatePlans =
            [
                new()
                {
                    Id = new("c"),
                    Name = "Corporate Plan",
                    Delivers = new("plan"),
                    Priorities =
                    [
                        new()
                        {
                            Id = new("c1"),
                            Text = "Victims",
                            Themes = Themes("victims"),
                        },
                        new() { Id = new("c2"), Text = "Tuesday" },
                    ],
                },
            ],
        };

        CorporateCrosswalk crosswalk = AlignmentAnalysis
            .Analyse(AlignmentFixture.Landscape(contents), Day, new())
            .Plans[0]
            .Crosswalks.Should()
            .ContainSingle()
            .Subject;

        (crosswalk.CorporatePriorities, crosswalk.CorporatePrioritiesNotCompared).Should().Be((2, 1));
        crosswalk.Served.Should().Equal(new Id<PlanPriority>("p1"));
        crosswalk.NotServed.Should().BeEmpty("the other may serve it");
        crosswalk
            .Undetermined.Should()
            .ContainSingle()
            .Which.Reason.Should()
            .Be(
                Statement.Of(
                    "alignment.corporate-priorities-without-themes",
                    ("without", 1),
                    ("priorities", 2),
                    ("plan", EntityReference.Of(new Id<CorporatePlan>("c"))),
                    ("priority", PlanPriority("p2"))));
    }
}
