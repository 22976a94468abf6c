using PccGovernance.Delivery;
using PccGovernance.Text;
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
        DeliveryRollUp rolledUp = RolledUp(
            RollUpMethod.Weighted,
            Rated("a", RagStatus.Green),
            Rated("b", RagStatus.Red) with
            {
                Weight = 3,
            });

        (rolledUp.Colour, rolledUp.Score).Should().Be((RagStatus.Amber, 1.5m));
        rolledUp.Reason.Should().Be(Mean(DeliveryStanding.Rated, RagStatus.Amber, 1.5m, null));
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
        RolledUp(RollUpMethod.Weighted, Rated("a", RagStatus.Amber), Open(Soon, "b") with { Status = MilestoneStatus.Complete })
            .Score.Should()
            .Be(0.5m);

    [Theory]
    [InlineData(RagStatus.Green, 0.5, DeliveryStanding.Unknown, null, RagStatus.Green)]
    [InlineData(RagStatus.Amber, 1, DeliveryStanding.Unknown, null, RagStatus.Amber)]
    [InlineData(RagStatus.Red, 1.5, DeliveryStanding.Rated, RagStatus.Amber, null)]
    public void Weighted_OneUnknown_IsTriedAsGreenAndAsAmber(
        RagStatus colour,
        double score,
        DeliveryStanding standing,
        RagStatus? rated,
        RagStatus? atWorst)
    {
        DeliveryRollUp rolledUp = RolledUp(RollUpMethod.Weighted, Rated("a", colour), Open(Soon, "dark") with { Reports = [] });

        (rolledUp.Standing, rolledUp.Score).Should().Be((standing, (decimal)score));
        rolledUp.Reason.Should().Be(Mean(standing, rated, (decimal)score, atWorst));
    }

    [Fact]
    public void ShareOfGreen_Explained_GivesShareAndBounds() =>
        RolledUp(RollUpMethod.ShareOfGreen, Coloured(9, 1, 0)).Reason.Should().Be(Statement.Of(
            "delivery.share-of-green",
            ("subject", EntityReference.Of(new Id<Deliverable>("d"))),
            ("standing", StatementValue.Word(DeliveryStanding.Rated)),
            ("colour", StatementValue.Word(RagStatus.Amber)),
            ("share", StatementValue.ShareOf(0.9m)),
            ("green", StatementValue.ShareOf(0.9m)),
            ("amber", StatementValue.ShareOf(0.8m))));

    [Theory]
    [InlineData(RollUpMethod.WorstOf)]
    [InlineData(RollUpMethod.Weighted)]
    [InlineData(RollUpMethod.ShareOfGreen)]
    public void CriticalRed_UnderAnyMethod_MakesItRed(RollUpMethod method)
    {
        DeliveryRollUp rolledUp = RolledUp(method, [.. Coloured(30, 0, 0), Rated("critical", RagStatus.Red) with { IsCritical = true }]);

        (rolledUp.Colour, rolledUp.DecidingMilestone!.Value.Value, rolledUp.IsCriticalOverride)
            .Should()
            .Be((RagStatus.Red, "critical", method != RollUpMethod.WorstOf));
        rolledUp
            .Reason.Should()
            .Be(
                Statement.Of(
                    method == RollUpMethod.WorstOf ? "delivery.child-decides" : "delivery.critical-decides",
                    ("subject", EntityReference.Of(new Id<Deliverable>("d"))),
                    ("standing", StatementValue.Word(DeliveryStanding.Rated)),
                    ("colour", StatementValue.Word(RagStatus.Red)),
                    (method == RollUpMethod.WorstOf ? "child" : "milestone", EntityReference.Of(new Id<Milestone>("critical")))));
    }

    [Fact]
    public void CriticalRed_WithTheOverrideOff_IsAveragedAway() =>
        RolledUp(
            new RagPolicy { RollUp = RollUpMethod.Weighted, CriticalOverrides = false },
            [.. Coloured(30, 0, 0), Rated("critical", RagStatus.Red) with { IsCritical = true }])
            .Colour.Should()
            .Be(RagStatus.Green);

    [Fact]
    public void CriticalRed_FarBelow_ReachesThePlan()
    {
        Landscape landscape = Plan(
            Strand(
                "s",
                Priority(
                    "p",
                    [
                        .. Enumerable.Range(0, 30).Select(static i => Deliverable($"d-{i}", Rated($"m-{i}", RagStatus.Green))),
                        Deliverable("d", Rated("critical", RagStatus.Red) with { IsCritical = true }),
                    ])));

        DeliveryAnalysis
            .RollUp(landscape, Day, new() { Policy = new() { RollUp = RollUpMethod.ShareOfGreen } })
            .Plans.Single()
            .Colour.Should()
            .Be(RagStatus.Red);
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
        RolledUp(RollUpMethod.ShareOfGreen, [.. Coloured(1, 0, 9), Open(Soon, "dark") with { Reports = [] }])
            .Colour.Should()
            .Be(RagStatus.Red);

    [Fact]
    public void RollUp_ByPortfolioAndOwner_RunsAcrossPlansAndCountsWhatHasNone()
    {
        Landscape landscape = Builder()
            .Add(new Organisation { Id = new("office"), Name = "Office" })
            .Add(new Portfolio { Id = new("victims"), Subject = "Victims" })
            .Add(
                new BusinessPlan
                {
                    Id = new("one"),
                    Name = "One",
                    Strands =
                    [
                        Strand(
                            "s1",
                            Priority("p1", Deliverable("d1", Rated("m1", RagStatus.Green)) with { Owner = new("office") }) with
                            {
                                Portfolio = new("victims"),
                            }),
                    ],
                },
                new BusinessPlan
                {
                    Id = new("two"),
                    Name = "Two",
                    Strands =
                    [
                        Strand(
                            "s2",
                            Priority("p2", Deliverable("d2", Rated("m2", RagStatus.Amber)) with { Owner = new("office") }) with
                            {
                                Portfolio = new("victims"),
                            },
                            Priority("p3", Deliverable("d3", Rated("m3", RagStatus.Red)))),
                    ],
                })
            .Build();

        DeliveryStandings standings = DeliveryAnalysis.RollUp(landscape, Day);

        (standings.Portfolios.Single().Colour, standings.Portfolios.Single().DecidedBy!.Value.Id).Should().Be((RagStatus.Amber, "p2"));
        (standings.Owners.Single().Colour, standings.Owners.Single().DecidedBy!.Value.Id).Should().Be((RagStatus.Amber, "d2"));
        (standings.PrioritiesWithoutPortfolio, standings.DeliverablesWithoutOwner).Should().Be((1, 1));
        standings.Should().Be(DeliveryAnalysis.Analyse(landscape, Day).Standings, "the milestones are left out and nothing else");
    }

    /// <summary>Two unknown children are as unknown as one: nothing that hangs on a parity may make a plan green.</summary>
    [Theory]
    [InlineData(RollUpMethod.ShareOfGreen, 1)]
    [InlineData(RollUpMethod.ShareOfGreen, 2)]
    [InlineData(RollUpMethod.Weighted, 1)]
    [InlineData(RollUpMethod.Weighted, 2)]
    [InlineData(RollUpMethod.WorstOf, 2)]
    public void RollUp_SomeUnknownAmongManyGreen_IsUnknownHoweverMany(RollUpMethod method, int unknown)
    {
        DeliveryRollUp rolledUp = RolledUp(
            method,
            [.. Coloured(30, 0, 0), .. Enumerable.Range(0, unknown).Select(static i => Open(Soon, $"dark-{i}") with { Reports = [] })]);

        (rolledUp.Standing, rolledUp.Colour, rolledUp.WorstKnownColour).Should().Be((DeliveryStanding.Unknown, null, RagStatus.Green));
    }

    [Theory]
    [InlineData(RollUpMethod.WorstOf, null, null)]
    [InlineData(RollUpMethod.Weighted, 0.4, 1.2)]
    [InlineData(RollUpMethod.ShareOfGreen, 0.95, 0.7)]
    public void Bounds_OfTheMethod_AreThoseOfThePolicy(RollUpMethod method, double? green, double? amber)
    {
        RagPolicy policy = new() { RollUp = method, GreenMean = 0.4m, AmberMean = 1.2m, GreenShare = 0.95m, AmberShare = 0.7m };

        DeliveryRollUp rolledUp = RolledUp(policy, Rated("a", RagStatus.Green));

        (rolledUp.Method, rolledUp.GreenBound, rolledUp.AmberBound).Should().Be((method, (decimal?)green, (decimal?)amber));
    }

    [Fact]
    public void Weighted_WithoutAWeight_CountsAsOneAtEveryLevel()
    {
        Landscape landscape = Plan(
            Strand(
                "s",
                Priority(
                    "p",
                    Deliverable("a", Rated("m", RagStatus.Green)),
                    Deliverable("b", Rated("n", RagStatus.Red)) with
                    {
                        Weight = 3,
                    })));

        DeliveryAnalysis
            .RollUp(landscape, Day, new() { Policy = new() { RollUp = RollUpMethod.Weighted } })
            .Priorities.Single()
            .Score.Should()
            .Be(1.5m, "three quarters of two points");
    }

    [Fact]
    public void RollUp_ByPortfolio_CountsEveryOneOfItsPriorities()
    {
        Landscape landscape = Builder().Add(new Portfolio { Id = new("victims"), Subject = "Victims" })
            .Add(new BusinessPlan
            {
                Id = new("one"),
                Name = "One",
                Strands =
                [
                    Strand(
                        "s",
                        Priority("p1", Deliverable("d1", Rated("m1", RagStatus.Amber))) with { Portfolio = new("victims") },
                        Priority("p2", Deliverable("d2", Rated("m2", RagStatus.Green))) with { Portfolio = new("victims") }),
                ],
            })
            .Build();

        DeliveryRollUp portfolio = DeliveryAnalysis.RollUp(landscape, Day).Portfolios.Single();

        (portfolio.Colour, portfolio.Counts.Amber, portfolio.Counts.Green).Should().Be((RagStatus.Amber, 1, 1));
    }

    /// <summary>
    /// Of two as bad the one that a critical milestone decided comes first, although its own children would not have made it so.
    /// </summary>
    [Fact]
    public void DecidedBy_OfTwoAsBad_IsTheOneThatACriticalMilestoneMadeSo()
    {
        Landscape landscape = Plan(Strand("s", Priority(
            "p",
            Deliverable("a", Rated("m", RagStatus.Red)),
            Deliverable("b", [.. Coloured(30, 0, 0), Rated("critical", RagStatus.Red) with { IsCritical = true }]))));

        DeliveryAnalysis.RollUp(landscape, Day, new() { Policy = new() { RollUp = RollUpMethod.ShareOfGreen } }).Priorities.Single()
            .DecidedBy.Should().Be(EntityReference.Of(new Id<Deliverable>("b")));
    }

    private static Statement Mean(DeliveryStanding standing, RagStatus? colour, decimal mean, RagStatus? known) => Statement.Of(
        "delivery.mean-of-children",
        ("subject", EntityReference.Of(new Id<Deliverable>("d"))),
        ("standing", StatementValue.Word(standing)),
        ("colour", colour is { } rated ? StatementValue.Word(rated) : null),
        ("mean", mean),
        ("green", 0.5m),
        ("amber", 1.5m),
        ("known", known is { } worst ? StatementValue.Word(worst) : null));

    internal static Milestone Rated(string id, RagStatus colour) => Open(Soon, id) with { Reports = [Report(Day, colour)] };

    private static Milestone[] Coloured(int green, int amber, int red) =>
    [
        .. Enumerable.Range(0, green).Select(static i => Rated($"g-{i}", RagStatus.Green)),
        .. Enumerable.Range(0, amber).Select(static i => Rated($"a-{i}", RagStatus.Amber)),
        .. Enumerable.Range(0, red).Select(static i => Rated($"r-{i}", RagStatus.Red)),
    ];

    private static DeliveryRollUp RolledUp(RollUpMethod method, params Milestone[] milestones) =>
        RolledUp(new RagPolicy { RollUp = method }, milestones);

    private static DeliveryRollUp RolledUp(RagPolicy policy, params Milestone[] milestones) =>
        DeliveryAnalysis
            .RollUp(Plan(Strand("s", Priority("p", Deliverable("d", milestones)))), Day, new() { Policy = policy })
            .Deliverables.Single();
}
