using PccGovernance.Alignment;
using PccGovernance.Text;
using static PccGovernance.Tests.Alignment.AlignmentFixture;

namespace PccGovernance.Tests.Alignment;

public sealed class AlignmentAnalysisTests
{
    private static EntityReference ThePlan => EntityReference.Of(new Id<PoliceAndCrimePlan>("plan"));

    [Fact]
    public void Analyse_DeclaredLink_IsStrongestAndSaysSo()
    {
        PlanAlignment plan = Compare(
            Plan(Objective("p1", "victims")),
            Strategy("s", Priority("s1", "fraud").Serving("p1")));

        AlignmentLink link = plan.Links.Should().ContainSingle().Subject;
        link.Basis.Should().Be(AlignmentBasis.Declared);
        link.Strength.Should().Be(1);
        link.SharedThemes.Should().BeEmpty();
        link.Reason.Should()
            .Be(
                Statement.Of(
                    "alignment.declared",
                    ("by", StrategyPriority("s1")),
                    ("strategy", TheStrategy("s")),
                    ("priority", PlanPriority("p1"))));
        plan.Coverage.PlanPrioritiesServedByDeclaration.Should().Be(1);
    }

    [Fact]
    public void Analyse_SharedThemes_LinkIsDirectAndAsStrongAsWhatTheyShare()
    {
        PlanAlignment plan = Compare(
            Plan(Objective("p1", "asb", "prevention", "victims")),
            Strategy("s", Priority("s1", "asb", "prevention")));

        AlignmentLink link = plan.Links.Should().ContainSingle().Subject;
        (link.Basis, link.Grade, link.IsBest).Should().Be((AlignmentBasis.SharedThemes, AlignmentGrade.Direct, true));
        link.SharedThemes.Should().Equal(Themes("asb", "prevention"));
        link.Strength.Should().Be(0.933m, "0.8 for the same subject and 0.2 for the two thirds of the themes that both have");
        link.Reason.Should()
            .Be(
                Statement.Of(
                    "alignment.same-theme",
                    ("by", StrategyPriority("s1")),
                    ("strategy", TheStrategy("s")),
                    ("priority", PlanPriority("p1")),
                    ("grade", StatementValue.Word(AlignmentGrade.Direct)),
                    ("theme", Theme("asb")),
                    ("strength", 0.933m)));
        plan.Coverage.PlanPrioritiesServedByDeclaration.Should().Be(0);
        plan.Coverage.PlanPrioritiesServedDirectly.Should().Be(1);
    }

    [Fact]
    public void Analyse_RelatedThemes_LinkIsInPart()
    {
        PlanAlignment plan = Compare(
            Plan(Objective("p1", "crime-reduction")),
            Strategy("s", Priority("s1", "fraud"), Priority("s2", "road-safety")));

        AlignmentLink link = plan.Links.Should().ContainSingle().Subject;
        (link.Basis, link.Grade, link.Strength).Should().Be((AlignmentBasis.RelatedThemes, AlignmentGrade.Partial, 0.4m));
        link.SharedThemes.Should().BeEmpty();
        link.Reason.Should()
            .Be(
                Statement.Of(
                    "alignment.related-themes",
                    ("by", StrategyPriority("s1")),
                    ("strategy", TheStrategy("s")),
                    ("priority", PlanPriority("p1")),
                    ("grade", StatementValue.Word(AlignmentGrade.Partial)),
                    ("theme", Theme("fraud")),
                    ("towards", Theme("crime-reduction")),
                    ("strength", 0.4m)));
        plan.Coverage.PlanPrioritiesServedDirectly.Should().Be(0);
        plan.Orphans.Should().ContainSingle().Which.StrategyPriority.Value.Should().Be("s2");
    }

    [Fact]
    public void Analyse_SubjectOfTheStrategy_IsContext()
    {
        PlanAlignment plan = Compare(
            Plan(Objective("p1", "fraud")),
            Strategy("s", Priority("s1", "victims"), Priority("s2")) with
            {
                Themes = Themes("fraud"),
            });

        plan.Links.Select(static link => (link.StrategyPriority!.Value.Value, link.Basis, link.Grade)).Should().Equal(
            ("s1", AlignmentBasis.StrategySubject, AlignmentGrade.Direct),
            ("s2", AlignmentBasis.SharedThemes, AlignmentGrade.Direct));
        plan.Links[0].Reason.Code.Should().Be("alignment.subject");
        plan.Links[0].Reason.Find("theme").Should().Be(new ReferenceValue { Reference = Theme("fraud") });
        plan.Links[0].Reason.Find("towards").Should().BeNull("the plan priority is about the same");
        plan.Links[1].IsReadFromText.Should().BeTrue("the subject stands in for themes that are neither recorded nor shown");
    }

    [Fact]
    public void Analyse_PrioritiesWithoutThemes_AreReadFromTheirTexts()
    {
        PlanAlignment plan = Compare(
            Plan(Objective("p1") with { Text = "Tackle violence against women and girls" }, Objective("p2") with { Text = "Safer roads" }),
            Strategy("s", Priority("s1") with { Text = "Domestic abuse" }));

        AlignmentLink link = plan.Links.Should().ContainSingle().Subject;
        (link.Grade, link.Basis, link.IsReadFromText).Should().Be((AlignmentGrade.Direct, AlignmentBasis.RelatedThemes, true));
        (link.Reason.Code, link.Reason.Find("theme"), link.Reason.Find("towards"))
            .Should()
            .Be(
                (
                    "alignment.related-themes",
                    new ReferenceValue { Reference = Theme("domestic-abuse") },
                    new ReferenceValue { Reference = Theme("vawg") }));
        link.Reason.Find("words").Should().Be(new QuotesValue { Texts = ["Domestic abuse"] });
        link.Reason.Find("plan-words").Should().Be(new QuotesValue { Texts = ["violence against women and girls"] });
        AlignmentGap gap = plan.Gaps.Should().ContainSingle().Subject;
        (gap.AreThemesInferred, gap.Themes).Should().Be((true, Themes("road-safety")));
    }

    [Fact]
    public void Analyse_WithoutClassifier_TextIsNotRead()
    {
        PlanAlignment plan = AlignmentAnalysis
            .Analyse(
                AlignmentFixture.Landscape(
                    Plan(Objective("p1") with { Text = "Fraud" }),
                    Strategy("s", Priority("s1") with { Text = "Fraud" })),
                Day,
                new() { Classifier = null })
            .Plans[0];

        plan.Links.Should().BeEmpty();
        plan.UndeterminedPlanPriorities.Should().ContainSingle();
    }

    [Fact]
    public void Analyse_SeveralLinksOfAPriority_TheBestIsMarked()
    {
        PlanAlignment plan = Compare(
            Plan(Objective("p1", "crime-reduction"), Objective("p2", "fraud", "victims"), Objective("p3", "fraud")),
            Strategy("s", Priority("s1", "fraud"), Priority("s2", "asb").Serving("p2", "p3")));

        plan.Links.Where(static link => link.IsBest).Select(static link => (link.StrategyPriority!.Value.Value, link.PlanPriority.Value))
            .Should().Equal(("s2", "p2"), ("s1", "p3"), ("s2", "p3"));
    }

    [Fact]
    public void Analyse_OnlyGeneralThemesShared_LinkIsWeak()
    {
        PlanAlignment plan = Compare(
            Plan(Objective("p1", "prevention"), Objective("p2", "prevention", "victims")),
            Strategy("s", Priority("s1", "road-safety", "prevention")));

        AlignmentLink link = plan.Links.Should().ContainSingle().Subject;
        link.PlanPriority.Value.Should().Be("p1");
        (link.Grade, link.Strength).Should().Be((AlignmentGrade.Partial, 0.225m));
        link.IsOnGeneralThemesOnly.Should().BeTrue();
        plan.Coverage.PlanPrioritiesServedOnGeneralThemesOnly.Should().Be(1);
        plan.Gaps.Should()
            .ContainSingle()
            .Which.NearestMiss!.Strength.Should()
            .Be(0.087m, "beside other subjects on both sides the general theme makes no link");
    }

    [Fact]
    public void Analyse_PlanPriorityNobodyServes_IsGapWithNearestMiss()
    {
        PlanAlignment plan = Compare(
            Plan(Objective("p1", "victims", "prevention"), Objective("p2", "road-safety")),
            Strategy("s", Priority("s1", "fraud", "prevention"), Priority("s2", "asb")));

        plan.Gaps.Select(g => g.PlanPriority.Value).Should().Equal("p1", "p2");
        plan.Gaps[0].NearestMiss!.StrategyPriority.Value.Should().Be("s1");
        plan.Gaps[0].NearestMiss!.Strength.Should().Be(0.087m);
        plan.Gaps[0]
            .Reason.Should()
            .Be(
                Statement.Of(
                    "alignment.gap",
                    ("priority", PlanPriority("p1")),
                    ("compared", 2),
                    ("not-compared", 0),
                    ("without-priorities", 0),
                    ("nearest", StrategyPriority("s1")),
                    ("strength", 0.087m)));
        plan.Gaps[1].NearestMiss.Should().BeNull();
        plan.Gaps[1].Reason.Find("nearest").Should().BeNull();
        plan.Orphans[0]
            .Reason.Should()
            .Be(
                Statement.Of(
                    "alignment.orphan",
                    ("priority", StrategyPriority("s1")),
                    ("strategy", TheStrategy("s")),
                    ("plan", ThePlan),
                    ("compared", 2),
                    ("not-compared", 0),
                    ("nearest", PlanPriority("p1")),
                    ("strength", 0.087m)));
        plan.Gaps.Should().OnlyContain(g => g.IsCertain && g.Compared == 2);
        plan.Orphans.Select(o => o.Text).Should().Equal("s1", "s2");
    }

    [Fact]
    public void Analyse_PriorityWithoutThemesOrDeclaration_IsUndeterminedAndMakesGapsUncertain()
    {
        PlanAlignment plan = Compare(
            Plan(Objective("p1", "victims")),
            Strategy("s", Priority("s1"), Priority("s2", "fraud")));

        plan.UndeterminedStrategyPriorities.Should().ContainSingle().Which.StrategyPriority.Value.Should().Be("s1");
        plan.Orphans.Should().ContainSingle().Which.Text.Should().Be("s2");
        AlignmentGap gap = plan.Gaps.Should().ContainSingle().Subject;
        gap.NotCompared.Should().Be(1);
        gap.IsCertain.Should().BeFalse();
        plan.Strategies[0].IsAligned.Should().BeNull();
    }

    [Fact]
    public void Analyse_PlanPriorityWithoutThemes_IsUndeterminedUnlessDeclared()
    {
        PlanAlignment plan = Compare(
            Plan(Objective("p1"), Objective("p2")),
            Strategy("s", Priority("s1", "fraud").Serving("p2")));

        plan.UndeterminedPlanPriorities.Should().ContainSingle().Which.PlanPriority.Value.Should().Be("p1");
        plan.Gaps.Should().BeEmpty();
        plan.Coverage.ServedShare.Should().Be(0.5m);
    }

    [Fact]
    public void Analyse_StrategyWithoutPriorities_ItsThemesStandIn()
    {
        PlanAlignment plan = Compare(Plan(Objective("p1", "road-safety")), Strategy("s") with { Themes = Themes("road-safety") });

        AlignmentLink link = plan.Links.Should().ContainSingle().Subject;
        link.StrategyPriority.Should().BeNull();
        link.IsThroughStandIn.Should().BeTrue();
        link.Strength.Should().Be(1);
        link.Reason.Should()
            .Be(
                Statement.Of(
                    "alignment.same-theme",
                    ("by", TheStrategy("s")),
                    ("priority", PlanPriority("p1")),
                    ("grade", StatementValue.Word(AlignmentGrade.Direct)),
                    ("theme", Theme("road-safety")),
                    ("strength", 1m)));
        plan.Dilution.StrategiesWithoutPriorities.Should().Be(1);
        plan.Dilution.IsDiluted.Should().BeNull("how many priorities the strategy sets is not known");
    }

    [Fact]
    public void Analyse_StrategyWithoutPrioritiesThatSharesNothing_IsUndeterminedAndMakesGapsUncertain()
    {
        PlanAlignment plan = Compare(
            Plan(Objective("p1", "road-safety")),
            Strategy("s1", Priority("s1.1", "fraud")),
            Strategy("s2") with { Themes = Themes("victims") },
            Strategy("s3"));

        AlignmentGap gap = plan.Gaps.Should().ContainSingle().Subject;
        (gap.Compared, gap.NotCompared, gap.StrategiesWithoutPriorities, gap.IsCertain).Should().Be((1, 2, 2, false));
        gap.Reason.Should()
            .Be(
                Statement.Of(
                    "alignment.gap",
                    ("priority", PlanPriority("p1")),
                    ("compared", 1),
                    ("not-compared", 2),
                    ("without-priorities", 2)));
        plan.Orphans.Should().ContainSingle().Which.StrategyPriority.Value.Should().Be("s1.1");
        plan.UndeterminedStrategyPriorities.Should().BeEmpty();
        plan.StrategiesWithoutPriorities.Select(static u => u.Strategy.Value).Should().Equal("s2", "s3");
        plan.StrategiesWithoutPriorities[0]
            .Reason.Should()
            .Be(Statement.Of("alignment.stand-in-links-nothing", ("strategy", TheStrategy("s2")), ("plan", ThePlan)));
        plan.Strategies.Select(static s => s.IsAligned).Should().Equal(false, null, null);
    }

    [Fact]
    public void Coverage_StrategiesWithoutPriorities_AreCountedApartFromPriorities()
    {
        PlanAlignment plan = Compare(
            Plan(Objective("p1", "road-safety"), Objective("p2", "fraud")),
            Strategy("s1", Priority("s1.1", "fraud"), Priority("s1.2", "asb")),
            Strategy("s2") with { Themes = Themes("road-safety") },
            Strategy("s3") with { Themes = Themes("victims") });

        AlignmentCoverage c = plan.Coverage;
        (c.StrategyPriorities, c.StrategyPrioritiesAligned, c.StrategyPrioritiesOrphaned, c.StrategyPrioritiesUndetermined)
            .Should()
            .Be((2, 1, 1, 0));
        (c.Strategies, c.StrategiesAligned, c.StrategiesNotAligned, c.StrategiesUndetermined).Should().Be((3, 2, 0, 1));
        (c.StrategiesWithoutPriorities, c.StrategiesWithoutPrioritiesAligned).Should().Be((2, 1));
        (c.PlanPrioritiesServed, c.PlanPrioritiesServedThroughStandInsOnly).Should().Be((2, 1));
        plan.StrategiesWithoutPriorities.Select(static s => (s.Strategy.Value, s.PlanPrioritiesServed))
            .Should()
            .Equal(("s2", 1), ("s3", 0));
        plan.StrategiesWithoutPriorities[0]
            .Reason.Should()
            .Be(Statement.Of("alignment.stand-in", ("strategy", TheStrategy("s2")), ("served", 1), ("plan", ThePlan)));
        plan.Strategies.Should().OnlyContain(static s => s.HasNoPriorities == (s.Priorities == 0));
    }

    [Fact]
    public void Analyse_OnlyStrategiesWithoutPriorities_PlanPriorityIsUndeterminedNotAGap()
    {
        PlanAlignment plan = Compare(Plan(Objective("p1", "road-safety", "victims")), Strategy("s") with { Themes = Themes("fraud") });

        plan.Gaps.Should().BeEmpty();
        plan.Orphans.Should().BeEmpty();
        plan.UndeterminedPlanPriorities.Should().ContainSingle().Which.PlanPriority.Value.Should().Be("p1");
    }

    [Fact]
    public void Analyse_StrategyOfUnknownFootprint_IsUndeterminedAndCounted()
    {
        PlanAlignment plan = Compare(
            Plan(Objective("p1", "victims"), Objective("p2", "fraud")),
            Strategy("s", Priority("s1", "victims"), Priority("s2", "asb").Serving("p2")) with { Footprint = Footprint.Unknown });

        plan.Strategies.Should().ContainSingle().Which.Place.Should().Be(StrategyPlace.Unknown);
        plan.Links.Should().ContainSingle().Which.PlanPriority.Value.Should().Be("p2");
        plan.UndeterminedPlanPriorities.Should().ContainSingle().Which.PlanPriority.Value.Should().Be("p1");
        plan.Dilution.StrategiesOfUnknownFootprint.Should().Be(1);
    }

    [Fact]
    public void Analyse_StrategyElsewhere_CountsOnlyWhereItDeclares()
    {
        Strategy elsewhere = Strategy("s", Priority("s1", "victims"), Priority("s2").Serving("p2")) with
        {
            Footprint = Footprint.Of(Norfolk),
        };

        PlanAlignment plan = Compare(Plan(Objective("p1", "victims"), Objective("p2")), elsewhere);

        plan.Links.Should().ContainSingle().Which.StrategyPriority!.Value.Value.Should().Be("s2");
        plan.Coverage.StrategyPriorities.Should().Be(1);
        plan.Dilution.Strategies.Should().Be(0);
    }

    [Fact]
    public void Analyse_NoStrategyOnRecord_PlanPrioritiesAreUndeterminedNotGaps()
    {
        PlanAlignment plan = Compare(Plan(Objective("p1", "victims")));

        plan.Gaps.Should().BeEmpty();
        plan.UndeterminedPlanPriorities.Should()
            .ContainSingle()
            .Which.Reason.Should()
            .Be(Statement.Of("alignment.no-strategy", ("priority", PlanPriority("p1"))));
        plan.Coverage.StrategiesAlignedShare.Should().BeNull();
    }

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

    [Fact]
    public void Analyse_OptionsOutOfRange_ListsEveryProblem()
    {
        AlignmentOptions options = new() { MinimumStrength = 0, GeneralThemeWeight = 2, MaximumPrioritiesInForce = 0 };

        Action analyse = () => AlignmentAnalysis.Analyse(AlignmentFixture.Landscape(Plan()), Day, options);

        analyse.Should().Throw<ArgumentException>().Which.Message.Should()
            .Contain("'MinimumStrength' is 0").And.Contain("'GeneralThemeWeight' is 2").And.Contain("'MaximumPrioritiesInForce' is 0");
    }

    [Fact]
    public void Validate_EmptyTheme_Throws()
    {
        Action validate = new AlignmentOptions { GeneralThemes = [default] }.Validate;

        validate
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("options")
            .WithMessage("The option 'GeneralThemes' holds an empty identifier: take it out.*");
        AlignmentOptions.Default.Invoking(static options => options.Validate()).Should().NotThrow();
    }

    [Fact]
    public void Analyse_WithoutOptions_TakesTheDefault() =>
        AlignmentAnalysis
            .Analyse(AlignmentFixture.Landscape(Plan()), Day)
            .Options.Should()
            .BeSameAs(AlignmentOptions.Default)
            .And.Be(new AlignmentOptions());

    private static EntityReference TheStrategy(string id) => EntityReference.Of(new Id<Strategy>(id));

    private static EntityReference StrategyPriority(string id) => EntityReference.Of(new Id<StrategyPriority>(id));

    private static EntityReference PlanPriority(string id) => EntityReference.Of(new Id<PlanPriority>(id));

    private static EntityReference Theme(string id) => EntityReference.Of(new Id<Theme>(id));

    private static PlanAlignment Compare(PoliceAndCrimePlan plan, params Strategy[] strategies) =>
        AlignmentAnalysis.Analyse(AlignmentFixture.Landscape(plan, strategies), Day, new()).Plans.Should().ContainSingle().Subject;
}
