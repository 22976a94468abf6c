using PccGovernance.Delivery;
using PccGovernance.Text;
using static PccGovernance.Tests.Delivery.DeliveryLandscapes;

namespace PccGovernance.Tests.Delivery;

public sealed class DependencyCapTests
{
    private static readonly LocalDate Soon = Day.PlusDays(10);
    private static readonly Milestone Late = Open(Day.PlusDays(-40), "late");
    private static readonly Milestone Dark = Open(Soon, "dark") with { Reports = [] };

    [Fact]
    public void Analyse_WithoutTheOption_LeavesADependentAsItIs() =>
        Capped(false, Late, Waiting("next", "late"))["next"].Colour.Should().Be(RagStatus.Green);

    [Fact]
    public void Analyse_ChainOfDependencies_IsNoGreenerThanItsBeginning()
    {
        Dictionary<string, MilestoneAssessment> all = Capped(true, Waiting("last", "middle"), Waiting("middle", "late"), Late);

        all["middle"].Colour.Should().Be(RagStatus.Red);
        all["last"].Colour.Should().Be(RagStatus.Red);
        all["last"]
            .Reason.Should()
            .Be(
                Statement.Of(
                    "delivery.milestone-rated",
                    ("milestone", EntityReference.Of(new Id<Milestone>("last"))),
                    ("colour", StatementValue.Word(RagStatus.Red)),
                    ("because", WaitsFor("middle"))));
        all["last"]
            .Indicators.Should()
            .ContainSingle(static i => i.Kind == RagIndicatorKind.Dependency)
            .Which.Subject.Should()
            .Be(EntityReference.Of(new Id<Milestone>("middle")));
    }

    [Fact]
    public void Analyse_WaitingForWhatIsUnknown_IsUnknown()
    {
        MilestoneAssessment waiting = Capped(true, Dark, Waiting("next", "dark"))["next"];

        (waiting.Standing, waiting.Colour, waiting.UnknownBecause).Should().Be((DeliveryStanding.Unknown, null, UnknownReason.Dependency));
        waiting
            .Reason.Should()
            .Be(Statement.Of("delivery.waits-for-unknown", ("milestone", EntityReference.Of(new Id<Milestone>("next")))));
    }

    [Fact]
    public void Analyse_BetterColourSetOnWhatWaits_IsCappedAndSaysWhy()
    {
        Milestone set = Waiting("next", "late") with
        {
            Reports = [Report(Day, RagStatus.Amber)],
            Overrides = [new() { On = Day, Colour = RagStatus.Green, Reason = "agreed", Author = new("lead") }],
        };
        Landscape landscape = PlanWithLead(Strand("s", Priority("p", Deliverable("d", Late, set))));

        MilestoneAssessment waiting = DeliveryAnalysis.Analyse(landscape, Day, new() { Policy = new() { CapsByDependencies = true } })
            .Milestones.Single(static m => m.Milestone == new Id<Milestone>("next"));

        (waiting.Colour, waiting.IsOverrideTaken).Should().Be((RagStatus.Red, true));
        waiting
            .Reason.Should()
            .Be(
                Statement.Of(
                    "delivery.milestone-rated",
                    ("milestone", EntityReference.Of(new Id<Milestone>("next"))),
                    ("colour", StatementValue.Word(RagStatus.Red)),
                    ("because", WaitsFor("late"))));
    }

    [Fact]
    public void Analyse_WaitingForWhatIsBetterOrComplete_IsAsItIs() =>
        Capped(true, Open(Soon, "good"), Late with { Status = MilestoneStatus.Complete }, Waiting("next", "good", "late"))["next"]
            .Colour.Should()
            .Be(RagStatus.Green);

    [Fact]
    public void Analyse_ChainOfTenThousand_IsFollowedToItsEnd()
    {
        Milestone[] chain =
        [
            Late with
            {
                Id = new("m-0"),
            },
            .. Enumerable.Range(1, 10_000).Select(static i => Waiting($"m-{i}", $"m-{i - 1}")),
        ];

        Capped(true, [.. chain.Reverse()]).Values.Should().OnlyContain(static m => m.Colour == RagStatus.Red);
    }

    [Fact]
    public void Analyse_UnknownWaitingForRed_StaysUnknownForItsOwnReason()
    {
        MilestoneAssessment waiting = Capped(true, Late, Waiting("next", "late") with { Reports = [] })["next"];

        (waiting.Standing, waiting.Colour, waiting.UnknownBecause, waiting.LastKnownColour)
            .Should()
            .Be((DeliveryStanding.Unknown, null, UnknownReason.NoEvidence, RagStatus.Red));
        waiting.Reason.Code.Should().Be("delivery.no-evidence");
        waiting.Indicators.Should().ContainSingle().Which.Statement.Should().Be(WaitsFor("late"));
    }

    [Fact]
    public void Analyse_StaleWaitingForRed_StaysStale()
    {
        MilestoneAssessment waiting = Capped(
            true,
            Late,
            Waiting("next", "late") with
            {
                Reports = [Report(Day.PlusDays(-93), RagStatus.Green)],
            }
        )["next"];

        (waiting.Standing, waiting.IsStale, waiting.UnknownBecause, waiting.LastKnownColour)
            .Should()
            .Be((DeliveryStanding.Unknown, true, UnknownReason.Stale, RagStatus.Red));
    }

    [Theory]
    [InlineData(MilestoneStatus.NotStarted, DeliveryStanding.NotDue)]
    [InlineData(MilestoneStatus.Complete, DeliveryStanding.Complete)]
    [InlineData(MilestoneStatus.Cancelled, DeliveryStanding.Cancelled)]
    public void Analyse_WithoutAColourWaitingForRed_StaysAsItIs(MilestoneStatus status, DeliveryStanding standing)
    {
        MilestoneAssessment waiting = Capped(true, Late, Waiting("next", "late") with { Status = status })["next"];

        (waiting.Standing, waiting.LastKnownColour).Should().Be((standing, null));
    }

    [Fact]
    public void Analyse_WaitingForWhatWasGivenUp_IsAsItIs() =>
        Capped(true, Late with { Status = MilestoneStatus.Cancelled }, Waiting("next", "late"))["next"].Colour.Should().Be(RagStatus.Green);

    [Theory]
    [InlineData("a-dark")]
    [InlineData("z-dark")]
    public void Analyse_WaitingForRedAndForUnknown_IsRedWhicheverIsNamedFirst(string dark)
    {
        MilestoneAssessment waiting = Capped(true, Late, Dark with { Id = new(dark) }, Waiting("next", "late", dark))["next"];

        (waiting.Standing, waiting.Colour).Should().Be((DeliveryStanding.Rated, RagStatus.Red));
    }

    [Fact]
    public void Analyse_WaitingForWhatIsUnknown_KeepsTheColourKnownOfItself()
    {
        MilestoneAssessment waiting = Capped(true, Dark, Waiting("next", "dark"))["next"];

        waiting.LastKnownColour.Should().Be(RagStatus.Green);
        waiting.Indicators.Should().NotContain(static i => i.Kind == RagIndicatorKind.Dependency, "nothing is known of what it waits for");
    }

    [Fact]
    public void Analyse_WaitingForWhatWasLastKnownAmber_IsUnknownAndNoBetterThanAmber()
    {
        Milestone stale = Dark with { Reports = [Report(Day.PlusDays(-93), RagStatus.Amber)] };
        MilestoneAssessment waiting = Capped(true, stale, Waiting("next", "dark"))["next"];

        (waiting.Standing, waiting.UnknownBecause, waiting.LastKnownColour)
            .Should()
            .Be((DeliveryStanding.Unknown, UnknownReason.Dependency, RagStatus.Amber));
        waiting
            .Indicators.Should()
            .ContainSingle(static i => i.Kind == RagIndicatorKind.Dependency)
            .Which.Colour.Should()
            .Be(RagStatus.Amber);
    }

    [Fact]
    public void Analyse_ColourSetIsWhatWasComputed_IsNoSignWhereADependencyMakesItWorse()
    {
        Milestone set = Waiting("next", "late") with
        {
            Reports = [Report(Day, RagStatus.Amber)],
            Overrides =
            [
                new()
                {
                    On = Day,
                    Colour = RagStatus.Amber,
                    Author = new("lead"),
                },
            ],
        };
        Landscape landscape = PlanWithLead(Strand("s", Priority("p", Deliverable("d", Late, set))));

        DeliveryAnalysis.Analyse(landscape, Day, new() { Policy = new() { CapsByDependencies = true } }).Signals
            .Should().NotContain(static s => s.Kind == DeliverySignalKind.OverrideWithoutReason);
    }

    private static Statement WaitsFor(string id) =>
        Statement.Of(
            "delivery.waits-for",
            ("milestone", EntityReference.Of(new Id<Milestone>(id))),
            ("colour", StatementValue.Word(RagStatus.Red)));

    private static Milestone Waiting(string id, params string[] before) =>
        Open(Soon, id) with
        {
            DependsOn = [.. before.Select(static b => new Id<Milestone>(b))],
        };

    private static Dictionary<string, MilestoneAssessment> Capped(bool caps, params Milestone[] milestones) =>
        DeliveryAnalysis
            .Analyse(
                Plan(Strand("s", Priority("p", Deliverable("d", milestones)))),
                Day,
                new() { Policy = new() { CapsByDependencies = caps } })
            .Milestones.ToDictionary(static m => m.Milestone.Value, StringComparer.Ordinal);
}
