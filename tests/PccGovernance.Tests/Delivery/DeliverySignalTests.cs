using PccGovernance.Delivery;
using static PccGovernance.Tests.Delivery.DeliveryLandscapes;

namespace PccGovernance.Tests.Delivery;

public sealed class DeliverySignalTests
{
    private static readonly LocalDate Soon = Day.PlusDays(10);

    [Fact]
    public void Analyse_ReportedGreenAndComputedRed_SignalsItWithTheReasonGiven()
    {
        Milestone milestone = Open(Soon) with { Forecast = Soon.PlusDays(40), Reports = [Report(Day, RagStatus.Green, reason: "funding is agreed")] };

        DeliverySignal signal = Analyse(milestone).Signals.Single();

        signal.Kind.Should().Be(DeliverySignalKind.ReportedBetterThanComputed);
        (signal.Reported, signal.Computed, signal.GivenReason).Should().Be((RagStatus.Green, RagStatus.Red, "funding is agreed"));
        signal.Sentence.Should().Be(
            "The milestone 'milestone' was reported green and its dates and progress make it red; the reason given was 'funding is agreed'. "
            + "The forecast of 2026-05-20 is 40 days after the date due, 2026-04-10: more than 31 is red.");
    }

    [Fact]
    public void Analyse_ReportedWorseThanComputed_SignalsNothing() =>
        Analyse(Open(Soon) with { Forecast = Soon, Reports = [Report(Day, RagStatus.Red)] }).Signals.Should().BeEmpty();

    [Theory]
    [InlineData(RagStatus.Green, RagStatus.Red, true)]
    [InlineData(RagStatus.Amber, RagStatus.Red, false)]
    [InlineData(RagStatus.Green, RagStatus.Amber, false)]
    public void Analyse_ChangeOfReportedColour_SignalsGreenToRedOnly(RagStatus before, RagStatus last, bool signalled)
    {
        Milestone milestone = Open(Soon) with { Reports = [Report(Day, last), Report(Day.PlusDays(-30)), Report(Day.PlusDays(-60), before)] };

        Analyse(milestone).Signals.Any(static s => s.Kind == DeliverySignalKind.GreenToRed).Should().Be(signalled);
    }

    [Theory]
    [InlineData(true, 1, true)]
    [InlineData(false, 1, false)]
    [InlineData(true, 0, false)]
    public void Analyse_GreenCriticalMilestone_SignalsItOnceOverdue(bool critical, int daysOverdue, bool signalled)
    {
        Milestone milestone = Open(Day.PlusDays(-daysOverdue)) with { IsCritical = critical };

        Analyse(milestone).Signals.Any(static s => s.Kind == DeliverySignalKind.GreenOverOverdueCritical).Should().Be(signalled);
    }

    [Fact]
    public void Analyse_AThirdPostThatDisagrees_IsSignalledThoughTheSecondAgrees()
    {
        Milestone milestone = Open(Soon) with
        {
            Reports =
            [
                Report(Day, RagStatus.Amber) with { ReportedBy = new("lead") },
                Report(Day.PlusDays(-10), RagStatus.Amber) with { ReportedBy = new("deputy") },
                Report(Day.PlusDays(-20), RagStatus.Green) with { ReportedBy = new("third") },
            ],
        };
        Landscape landscape = Builder().Add(new Organisation { Id = new("office"), Name = "Office" })
            .Add(new[] { "lead", "deputy", "third" }.Select(static id => new Post { Id = new(id), Title = id, Organisation = new("office") }))
            .Add(new BusinessPlan { Id = new("plan"), Name = "Plan", Strands = [Strand("s", Priority("p", Deliverable("d", milestone)))] })
            .Build();

        DeliveryAnalysis.Analyse(landscape, Day).Signals.Should().ContainSingle().Which.Sentence.Should().Be(
            "The milestone 'milestone' was reported amber by the post 'lead' on 2026-03-31 and green by the post 'third' on 2026-03-11: ask what each of them sees.");
    }

    [Theory]
    [InlineData(false, false, "without a reason and without an author")]
    [InlineData(true, false, "without an author")]
    [InlineData(true, true, "without evidence in date")]
    public void Analyse_BetterColourThatIsNotTaken_SaysAllThatItLacks(bool hasReason, bool hasAuthor, string lacks)
    {
        Milestone milestone = Open(Soon) with
        {
            Reports = [Report(hasAuthor ? Day.PlusDays(-93) : Day, RagStatus.Amber)],
            Overrides = [new() { On = Day, Colour = RagStatus.Green, Reason = hasReason ? "agreed" : null, Author = hasAuthor ? new("lead") : null }],
        };

        DeliveryAnalysis.Analyse(PlanWithLead(Strand("s", Priority("p", Deliverable("d", milestone)))), Day).Signals
            .Single(static s => s.Kind == DeliverySignalKind.OverrideWithoutReason).Sentence.Should()
            .Be($"The milestone 'milestone' was set to green on 2026-03-31 {lacks}, so amber stays: record it or take it back.");
    }

    [Fact]
    public void Analyse_BetterColourOverWhatHasNoDateDue_SaysThatTheDateIsMissing()
    {
        Milestone milestone = Open(Soon) with
        {
            OriginalDue = null,
            Reports = [Report(Day, RagStatus.Amber)],
            Overrides = [new() { On = Day, Colour = RagStatus.Green, Reason = "agreed", Author = new("lead") }],
        };

        DeliveryAnalysis.Analyse(PlanWithLead(Strand("s", Priority("p", Deliverable("d", milestone)))), Day).Signals
            .Should().ContainSingle().Which.Sentence.Should()
            .Be("The milestone 'milestone' was set to green on 2026-03-31 without a date due, so amber stays: record it or take it back.");
    }

    [Fact]
    public void Analyse_StaleEvidence_IsSignalledUnlessTheMilestoneIsComplete()
    {
        Milestone milestone = Open(Soon) with { Reports = [Report(Day.PlusDays(-93), RagStatus.Green)] };

        Analyse(milestone).Signals.Should().ContainSingle().Which.Sentence.Should().Be(
            "The milestone 'milestone' was last reported on 2025-12-28, 93 days before 2026-03-31: more than 92 days is stale.");
        Analyse(milestone with { Status = MilestoneStatus.Complete }).Signals.Should().BeEmpty();
    }
}
