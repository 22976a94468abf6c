using PccGovernance.Alignment;
using static PccGovernance.Tests.Alignment.AlignmentFixture;

namespace PccGovernance.Tests.Alignment;

/// <summary>Which of several is taken, and what one of several is enough for.</summary>
public sealed class AlignmentChoiceTests
{
    private static readonly PriorityAligner Aligner = new();

    /// <summary>The nearest miss of a gap is the strongest of the pairs that are no links, whichever comes first.</summary>
    [Theory]
    [InlineData("a", "b")]
    [InlineData("b", "a")]
    public void NearestMiss_OfAGap_IsTheStrongest(string near, string far)
    {
        PriorityReading plan = Aligner.Read("p", Themes("prevention", "asb"));
        decimal strong = Aligner.Compare(Aligner.Read("n", Themes("prevention", "fraud")), plan).Strength;
        decimal weak = Aligner.Compare(Aligner.Read("f", Themes("prevention", "fraud", "road-safety", "victims")), plan).Strength;
        PlanAlignment report = Of(
            Plan(Objective("p", "prevention", "asb")),
            Strategy(near, Priority(near + "1", "prevention", "fraud")),
            Strategy(far, Priority(far + "1", "prevention", "fraud", "road-safety", "victims")));

        weak.Should().BeGreaterThan(0).And.BeLessThan(strong);
        AlignmentNearMiss miss = report.Gaps.Single().NearestMiss!;
        (miss.StrategyPriority.Value, miss.Strength).Should().Be((near + "1", strong));
    }

    [Fact]
    public void Before_AStrategyOfWhichOnePriorityDeclaresALink_IsNotListed()
    {
        PoliceAndCrimePlan plan = Plan(Objective("p", "asb"));
        Strategy old = Strategy("s", Priority("declared", "fraud") with { Serves = [new("p")] }, Priority("other", "fraud")) with
        {
            Period = new(new LocalDate(2025, 3, 31), new LocalDate(2029, 4, 1)),
        };

        Of(plan, old).StrategiesBeforePlan.Should().BeEmpty();
        Of(plan, old with { Priorities = [old.Priorities[1]] }).StrategiesBeforePlan
            .Select(static row => (row.Strategy.Value, row.StrategyBegan, row.PlanBegan)).Should()
            .Equal(("s", new LocalDate(2025, 3, 31), new LocalDate(2025, 4, 1)));
        Of(plan, old with { Priorities = [], Period = PlanPeriod }).StrategiesBeforePlan.Should().BeEmpty("it began with the plan");
        Of(plan with { Period = new(null, new LocalDate(2029, 4, 1)) }, old with { Priorities = [] }).StrategiesBeforePlan.Should()
            .BeEmpty("nobody knows when the plan began");
    }

    /// <summary>One theme in common is enough for a gap or an orphan to have a lead.</summary>
    [Fact]
    public void Portfolios_OfOneOfTheThemes_LeadWhatHasIt()
    {
        AlignmentReport report = AlignmentAnalysis.Analyse(
            Landscape(new LandscapeContents
            {
                PoliceAndCrimePlans = [Plan(Objective("p1", "asb", "victims"), Objective("p2", "domestic-abuse"))],
                Strategies = [Strategy("s", Priority("o1", "fraud", "road-safety"), Priority("o2", "road-safety"))],
                Portfolios =
                [
                    new() { Id = new("money"), Subject = "Money", Themes = Themes("fraud") },
                    new() { Id = new("help"), Subject = "Help", Themes = Themes("victims", "partnership") },
                ],
            }),
            Day);

        report.Portfolios.Select(static route =>
                $"{route.Portfolio.Value}: {string.Join(' ', route.Gaps.Select(static id => id.Value))} | "
                + string.Join(' ', route.Orphans.Select(static id => id.Value)))
            .Should().Equal("help: p1 | ", "money:  | o1");
        report.GapsWithoutPortfolio.Select(static id => id.Value).Should().Equal("p2");
        report.OrphansWithoutPortfolio.Select(static id => id.Value).Should().Equal("o2");
    }

    /// <summary>Priorities of a strategy are told in the order of identifiers, however they are written down.</summary>
    [Fact]
    public void Orphans_OfPrioritiesOutOfOrder_AreInTheOrderOfIdentifiers() =>
        Of(Plan(Objective("p", "asb")), Strategy("s", Priority("c", "fraud"), Priority("a", "road-safety"), Priority("b", "fraud"))).Orphans
            .Select(static orphan => orphan.StrategyPriority.Value).Should().Equal("a", "b", "c");

    /// <summary>The themes that two strategies share, and those of one alone, in the order of identifiers.</summary>
    [Fact]
    public void Joint_OfTwoStrategies_HasTheThemesOfBothAndOfOneAlone()
    {
        Organisation[] owners = [new() { Id = new("one"), Name = "One" }, new() { Id = new("two"), Name = "Two" }];
        Strategy first = Strategy("first", Priority("a", "victims", "asb", "fraud"), Priority("b", "road-safety"));
        Strategy second = Strategy("second", Priority("c", "fraud", "victims", "asb"), Priority("d", "domestic-abuse"));

        JointStrategyCandidate joint = AlignmentAnalysis.Analyse(
            Landscape(new LandscapeContents
            {
                Organisations = [.. owners],
                PoliceAndCrimePlans = [Plan(Objective("p", "asb"))],
                Strategies = [first with { OwnerOrganisation = new("one") }, second with { OwnerOrganisation = new("two") }],
            }),
            Day,
            new() { MinimumJointScore = .3m }).Plans.Single().JointCandidates.Single();

        joint.SharedThemes.Select(static id => id.Value).Should().Equal("asb", "fraud", "victims");
        joint.ThemesOfOneOnly.Select(static id => id.Value).Should().Equal("domestic-abuse", "road-safety");
        joint.PrioritiesOfOneOnly.Select(static id => id.Value).Should().Equal("b", "d");
        joint.Share.Should().Be(.6m);
    }

    private static PlanAlignment Of(PoliceAndCrimePlan plan, params Strategy[] strategies) =>
        AlignmentAnalysis.Analyse(Landscape(plan, strategies), Day).Plans.Single();
}
