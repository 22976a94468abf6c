using PccGovernance.Delivery;
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
        all["last"].Reason.Should().Be("It waits for the milestone 'middle', which is red: it cannot be greener.");
        all["last"].Indicators.Should().ContainSingle(static i => i.Kind == RagIndicatorKind.Dependency).Which.Subject.Should().Be(EntityReference.Of(new Id<Milestone>("middle")));
    }

    [Fact]
    public void Analyse_WaitingForWhatIsUnknown_IsUnknown()
    {
        MilestoneAssessment waiting = Capped(true, Dark, Waiting("next", "dark"))["next"];

        (waiting.Standing, waiting.Colour, waiting.UnknownBecause).Should().Be((DeliveryStanding.Unknown, null, UnknownReason.Dependency));
        waiting.Reason.Should().Be("The milestone 'next' waits for a milestone that is unknown, and cannot be better than it.");
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
        waiting.Reason.Should().Be("It waits for the milestone 'late', which is red: it cannot be greener.");
    }

    [Fact]
    public void Analyse_WaitingForWhatIsBetterOrComplete_IsAsItIs() =>
        Capped(true, Open(Soon, "good"), Late with { Status = MilestoneStatus.Complete }, Waiting("next", "good", "late"))["next"].Colour.Should().Be(RagStatus.Green);

    [Fact]
    public void Analyse_ChainOfTenThousand_IsFollowedToItsEnd()
    {
        Milestone[] chain = [Late with { Id = new("m-0") }, .. Enumerable.Range(1, 10_000).Select(static i => Waiting($"m-{i}", $"m-{i - 1}"))];

        Capped(true, [.. chain.Reverse()]).Values.Should().OnlyContain(static m => m.Colour == RagStatus.Red);
    }

    private static Milestone Waiting(string id, params string[] before) => Open(Soon, id) with { DependsOn = [.. before.Select(static b => new Id<Milestone>(b))] };

    private static Dictionary<string, MilestoneAssessment> Capped(bool caps, params Milestone[] milestones) =>
        DeliveryAnalysis.Analyse(Plan(Strand("s", Priority("p", Deliverable("d", milestones)))), Day, new() { Policy = new() { CapsByDependencies = caps } })
            .Milestones.ToDictionary(static m => m.Milestone.Value, StringComparer.Ordinal);
}
