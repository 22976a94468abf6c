using PccGovernance.Delivery;
using static PccGovernance.Tests.Delivery.DeliveryLandscapes;

namespace PccGovernance.Tests.Delivery;

public sealed class RollUpMethodTests
{
    private static readonly LocalDate Soon = Day.PlusDays(10);

    [Theory]
    [InlineData(10, 0, 0, RagStatus.Green)]
    [InlineData(19, 1, 0, RagStatus.Green)]
    [InlineData(9, 1, 0, RagStatus.Amber)]
    [InlineData(8, 0, 2, RagStatus.Amber)]
    [InlineData(15, 4, 0, RagStatus.Red)]
    public void ShareOfGreen_BothSidesOf90And80Percent_GivesTheColourOfTheBand(int green, int amber, int red, RagStatus colour) =>
        RolledUp(RollUpMethod.ShareOfGreen, Coloured(green, amber, red)).Colour.Should().Be(colour);

    [Theory]
    [InlineData(1, 1, 0, RagStatus.Green)]
    [InlineData(2, 1, 1, RagStatus.Amber)]
    [InlineData(1, 0, 3, RagStatus.Amber)]
    [InlineData(0, 1, 2, RagStatus.Red)]
    public void Weighted_EqualWeights_GivesTheColourOfTheMean(int green, int amber, int red, RagStatus colour) =>
        RolledUp(RollUpMethod.Weighted, Coloured(green, amber, red)).Colour.Should().Be(colour);

    [Fact]
    public void Weighted_AHeavyMilestone_CountsForMoreAndSaysSo()
    {
        DeliveryRollUp rolledUp = RolledUp(RollUpMethod.Weighted, Rated("a", RagStatus.Green), Rated("b", RagStatus.Red) with { Weight = 3 });

        (rolledUp.Colour, rolledUp.Score).Should().Be((RagStatus.Amber, 1.5m));
        rolledUp.Reason.Should().Be("The deliverable 'd' is amber: the mean by weight of its children that are due is 1.5, and up to 0.5 is green, up to 1.5 amber.");
    }

    [Theory]
    [InlineData(RollUpMethod.Weighted)]
    [InlineData(RollUpMethod.ShareOfGreen)]
    public void RollUp_NotDueOrGivenUp_DoesNotDiluteWhatIsRed(RollUpMethod method)
    {
        Milestone[] quiet =
        [
            .. Enumerable.Range(0, 8).Select(static i => Open(Soon, $"n-{i}") with { Status = MilestoneStatus.NotStarted }),
            .. Enumerable.Range(0, 8).Select(static i => Open(Soon, $"c-{i}") with { Status = MilestoneStatus.Cancelled }),
        ];

        RolledUp(method, [.. quiet, Rated("late", RagStatus.Red)]).Colour.Should().Be(RagStatus.Red);
        (RolledUp(method, quiet).Standing, RolledUp(method, quiet).Score).Should().Be((DeliveryStanding.NotDue, null));
    }

    [Fact]
    public void Weighted_Complete_CountsAsGreen() =>
        RolledUp(RollUpMethod.Weighted, Rated("a", RagStatus.Amber), Open(Soon, "b") with { Status = MilestoneStatus.Complete }).Score.Should().Be(0.5m);

    [Theory]
    [InlineData(RagStatus.Green, 0.5, DeliveryStanding.Unknown, "unknown", "; with what is unknown at its worst it is green")]
    [InlineData(RagStatus.Amber, 1, DeliveryStanding.Unknown, "unknown", "; with what is unknown at its worst it is amber")]
    [InlineData(RagStatus.Red, 1.5, DeliveryStanding.Rated, "amber", "")]
    public void Weighted_OneUnknown_IsTriedAsGreenAndAsAmber(RagStatus colour, double score, DeliveryStanding standing, string word, string atWorst)
    {
        DeliveryRollUp rolledUp = RolledUp(RollUpMethod.Weighted, Rated("a", colour), Open(Soon, "dark") with { Reports = [] });

        (rolledUp.Standing, rolledUp.Score).Should().Be((standing, (decimal)score));
        rolledUp.Reason.Should().Be($"The deliverable 'd' is {word}: the mean by weight of its children that are due is {rolledUp.Score}, and up to 0.5 is green, up to 1.5 amber{atWorst}.");
    }

    [Fact]
    public void ShareOfGreen_Explained_GivesShareAndBounds() =>
        RolledUp(RollUpMethod.ShareOfGreen, Coloured(9, 1, 0)).Reason.Should().Be(
            "The deliverable 'd' is amber: 90% of its children that are due are green or complete, and more than 90% is green, at least 80% amber.");

    [Theory]
    [InlineData(RollUpMethod.WorstOf)]
    [InlineData(RollUpMethod.Weighted)]
    [InlineData(RollUpMethod.ShareOfGreen)]
    public void CriticalRed_UnderAnyMethod_MakesItRed(RollUpMethod method)
    {
        DeliveryRollUp rolledUp = RolledUp(method, [.. Coloured(30, 0, 0), Rated("critical", RagStatus.Red) with { IsCritical = true }]);

        (rolledUp.Colour, rolledUp.DecidingMilestone!.Value.Value, rolledUp.IsCriticalOverride).Should().Be((RagStatus.Red, "critical", method != RollUpMethod.WorstOf));
        rolledUp.Reason.Should().Be(method == RollUpMethod.WorstOf
            ? "The deliverable 'd' is red, because the milestone 'critical' is."
            : "The deliverable 'd' is red, because the critical milestone 'critical' is.");
    }

    [Fact]
    public void CriticalRed_WithTheOverrideOff_IsAveragedAway() =>
        RolledUp(new RagPolicy { RollUp = RollUpMethod.Weighted, CriticalOverrides = false }, [.. Coloured(30, 0, 0), Rated("critical", RagStatus.Red) with { IsCritical = true }])
            .Colour.Should().Be(RagStatus.Green);

    [Fact]
    public void CriticalRed_FarBelow_ReachesThePlan()
    {
        Landscape landscape = Plan(Strand("s", Priority("p", [.. Enumerable.Range(0, 30).Select(static i => Deliverable($"d-{i}", Rated($"m-{i}", RagStatus.Green))), Deliverable("d", Rated("critical", RagStatus.Red) with { IsCritical = true })])));

        DeliveryAnalysis.RollUp(landscape, Day, new() { Policy = new() { RollUp = RollUpMethod.ShareOfGreen } }).Plans.Single().Colour.Should().Be(RagStatus.Red);
    }

    [Theory]
    [InlineData(30, DeliveryStanding.Unknown, RagStatus.Green)]
    [InlineData(8, DeliveryStanding.Unknown, RagStatus.Amber)]
    [InlineData(3, DeliveryStanding.Unknown, RagStatus.Red)]
    public void ShareOfGreen_OneUnknown_IsNeverGreenAndRatedOnlyWhereItCouldNotMatter(int green, DeliveryStanding standing, RagStatus worst)
    {
        DeliveryRollUp rolledUp = RolledUp(RollUpMethod.ShareOfGreen, [.. Coloured(green, 0, 0), Open(Soon, "dark") with { Reports = [] }]);

        (rolledUp.Standing, rolledUp.Colour, rolledUp.WorstKnownColour).Should().Be((standing, null, worst));
    }

    [Fact]
    public void ShareOfGreen_RedWhateverTheUnknownIs_IsRed() =>
        RolledUp(RollUpMethod.ShareOfGreen, [.. Coloured(1, 0, 9), Open(Soon, "dark") with { Reports = [] }]).Colour.Should().Be(RagStatus.Red);

    [Fact]
    public void RollUp_ByPortfolioAndOwner_RunsAcrossPlansAndCountsWhatHasNone()
    {
        Landscape landscape = Builder()
            .Add(new Organisation { Id = new("office"), Name = "Office" })
            .Add(new Portfolio { Id = new("victims"), Subject = "Victims" })
            .Add(
                new BusinessPlan { Id = new("one"), Name = "One", Strands = [Strand("s1", Priority("p1", Deliverable("d1", Rated("m1", RagStatus.Green)) with { Owner = new("office") }) with { Portfolio = new("victims") })] },
                new BusinessPlan { Id = new("two"), Name = "Two", Strands = [Strand("s2", Priority("p2", Deliverable("d2", Rated("m2", RagStatus.Amber)) with { Owner = new("office") }) with { Portfolio = new("victims") }, Priority("p3", Deliverable("d3", Rated("m3", RagStatus.Red))))] })
            .Build();

        DeliveryStandings standings = DeliveryAnalysis.RollUp(landscape, Day);

        standings.Portfolios.Single().Reason.Should().Be("The portfolio 'victims' is amber, because the priority 'p2' is.");
        standings.Owners.Single().Reason.Should().Be("The organisation 'office' is amber, because the deliverable 'd2' is.");
        (standings.PrioritiesWithoutPortfolio, standings.DeliverablesWithoutOwner).Should().Be((1, 1));
        standings.Should().Be(DeliveryAnalysis.Analyse(landscape, Day).Standings, "the milestones are left out and nothing else");
    }

    internal static Milestone Rated(string id, RagStatus colour) => Open(Soon, id) with { Reports = [Report(Day, colour)] };

    private static Milestone[] Coloured(int green, int amber, int red) =>
    [
        .. Enumerable.Range(0, green).Select(static i => Rated($"g-{i}", RagStatus.Green)),
        .. Enumerable.Range(0, amber).Select(static i => Rated($"a-{i}", RagStatus.Amber)),
        .. Enumerable.Range(0, red).Select(static i => Rated($"r-{i}", RagStatus.Red)),
    ];

    private static DeliveryRollUp RolledUp(RollUpMethod method, params Milestone[] milestones) => RolledUp(new RagPolicy { RollUp = method }, milestones);

    private static DeliveryRollUp RolledUp(RagPolicy policy, params Milestone[] milestones) =>
        DeliveryAnalysis.RollUp(Plan(Strand("s", Priority("p", Deliverable("d", milestones)))), Day, new() { Policy = policy }).Deliverables.Single();
}
