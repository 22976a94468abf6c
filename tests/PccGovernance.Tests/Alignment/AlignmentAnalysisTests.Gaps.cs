using PccGovernance.Alignment;
using PccGovernance.Text;
using static PccGovernance.Tests.Alignment.AlignmentFixture;

namespace PccGovernance.Tests.Alignment;

public sealed partial class AlignmentAnalysisTests
{
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
}
