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
    public void Analyse_StaleEvidence_IsSignalledUnlessTheMilestoneIsComplete()
    {
        Milestone milestone = Open(Soon) with { Reports = [Report(Day.PlusDays(-93), RagStatus.Green)] };

        Analyse(milestone).Signals.Should().ContainSingle().Which.Sentence.Should().Be(
            "The milestone 'milestone' was last reported on 2025-12-28, 93 days before 2026-03-31: more than 92 days is stale.");
        Analyse(milestone with { Status = MilestoneStatus.Complete }).Signals.Should().BeEmpty();
    }
}
