using PccGovernance.Delivery;
using static PccGovernance.Tests.Delivery.DeliveryLandscapes;

namespace PccGovernance.Tests.Delivery;

/// <summary>Both sides of every bound.</summary>
public sealed class MilestoneBoundaryTests
{
    [Theory]
    [InlineData(0, RagStatus.Green, 7)]
    [InlineData(1, RagStatus.Green, 7)]
    [InlineData(7, RagStatus.Green, 7)]
    [InlineData(8, RagStatus.Amber, 31)]
    [InlineData(31, RagStatus.Amber, 31)]
    [InlineData(32, RagStatus.Red, 31)]
    public void Assess_DaysLateByForecast_GivesTheColourOfTheBand(int days, RagStatus colour, int threshold)
    {
        LocalDate due = Day.PlusDays(10);
        MilestoneAssessment assessment = Assess(Open(due) with { Forecast = due.PlusDays(days) });

        assessment.Standing.Should().Be(DeliveryStanding.Rated);
        assessment.Colour.Should().Be(colour);
        assessment.DaysLate.Should().Be(days);
        RagIndicator late = assessment.Indicators.Single(static i => i.Kind == RagIndicatorKind.DaysLate);
        (late.Value, late.Threshold, late.Colour).Should().Be((days, threshold, colour));
    }

    [Theory]
    [InlineData(7, RagStatus.Green)]
    [InlineData(8, RagStatus.Amber)]
    [InlineData(31, RagStatus.Amber)]
    [InlineData(32, RagStatus.Red)]
    public void Assess_DaysOverdue_GivesTheColourOfTheBand(int days, RagStatus colour)
    {
        MilestoneAssessment assessment = Assess(Open(Day.PlusDays(-days)));

        (assessment.Colour, assessment.DaysLate).Should().Be((colour, days));
    }

    public static TheoryData<decimal, RagStatus> Lags { get; } = new()
    {
        { -0.05m, RagStatus.Green },
        { 0m, RagStatus.Green },
        { 0.001m, RagStatus.Amber },
        { 0.01m, RagStatus.Amber },
        { 0.20m, RagStatus.Amber },
        { 0.2001m, RagStatus.Red },
        { 0.21m, RagStatus.Red },
    };

    [Theory]
    [MemberData(nameof(Lags))]
    public void Assess_ProgressBehindPlan_GivesTheColourOfTheBand(decimal lag, RagStatus colour)
    {
        Milestone milestone = Open(Day.PlusDays(10)) with { Reports = [Report(Day, planned: 0.5m, progress: 0.5m - lag)] };
        MilestoneAssessment assessment = Assess(milestone);

        (assessment.Colour, assessment.ProgressLag).Should().Be((colour, lag * 100));
    }

    [Theory]
    [InlineData(31, RagStatus.Green)]
    [InlineData(32, RagStatus.Red)]
    [InlineData(-200, RagStatus.Green)]
    public void Assess_DateMoved_IsRedBeyondAMonthOnly(int days, RagStatus colour)
    {
        LocalDate due = Day.PlusDays(10);
        MilestoneAssessment assessment = Assess(Open(due) with { OriginalDue = due.PlusDays(-days), CurrentDue = due });

        (assessment.Colour, assessment.SlipDays).Should().Be((colour, days));
    }

    [Theory]
    [InlineData(92, DeliveryStanding.Rated, false)]
    [InlineData(93, DeliveryStanding.Unknown, true)]
    public void Assess_AgeOfTheLastReport_IsStaleBeyondOneReportingPeriod(int days, DeliveryStanding standing, bool stale)
    {
        Milestone milestone = Open(Day.PlusDays(10)) with { Reports = [Report(Day.PlusDays(-days), RagStatus.Amber)] };
        MilestoneAssessment assessment = Assess(milestone);

        (assessment.Standing, assessment.IsStale, assessment.LastKnownColour).Should().Be((standing, stale, RagStatus.Amber));
        assessment.Colour.Should().Be(stale ? null : RagStatus.Amber);
    }

    /// <summary>Whether it was moved by more than a month is not known without the date that it was moved from: it may be red.</summary>
    [Theory]
    [InlineData(true, DeliveryStanding.Rated, RagStatus.Green)]
    [InlineData(false, DeliveryStanding.Unknown, null)]
    public void Assess_WithoutTheOriginalDate_IsNeverGreen(bool isOnRecord, DeliveryStanding standing, RagStatus? colour)
    {
        LocalDate due = Day.PlusDays(10);
        MilestoneAssessment assessment = Assess(Open(due) with { OriginalDue = isOnRecord ? due : null, CurrentDue = due });

        (assessment.Standing, assessment.Colour).Should().Be((standing, colour));
        assessment.UnknownBecause.Should().Be(isOnRecord ? UnknownReason.None : UnknownReason.PartlyKnownRecord);
    }

    [Fact]
    public void Assess_StatusUnknownOnADay_GivesWayToWhatWasReportedBefore() =>
        Assess(Open(Day.PlusDays(10)) with
        {
            Status = MilestoneStatus.Unknown,
            StatusOn = Day,
            Reports = [Report(Day.PlusDays(-9)) with { Status = MilestoneStatus.OnHold }],
        }).Standing.Should().Be(DeliveryStanding.OnHold);

    /// <summary>With the old report taken away the forecast is the evidence too: to have reported cannot make it worse known.</summary>
    [Theory]
    [InlineData(92, DeliveryStanding.Rated, false)]
    [InlineData(93, DeliveryStanding.Unknown, true)]
    public void Assess_AgeOfTheForecastAfterAnOldReport_IsStaleBeyondOneReportingPeriod(int days, DeliveryStanding standing, bool stale)
    {
        MilestoneAssessment assessment = Assess(Open(Day.PlusDays(10)) with
        {
            Reports = [Report(Day.PlusDays(-400), RagStatus.Amber)],
            Forecast = Day.PlusDays(10),
            ForecastOn = Day.PlusDays(-days),
        });

        (assessment.Standing, assessment.IsStale, assessment.LastKnownColour).Should().Be((standing, stale, RagStatus.Amber));
    }

    [Theory]
    [InlineData(2028, 3, 7, 7, RagStatus.Green)]
    [InlineData(2028, 3, 8, 8, RagStatus.Amber)]
    [InlineData(2028, 3, 31, 31, RagStatus.Amber)]
    [InlineData(2028, 4, 1, 32, RagStatus.Red)]
    public void Assess_DueOnALeapDay_CountsDaysOfTheCalendar(int year, int month, int day, int late, RagStatus colour)
    {
        LocalDate asOf = new(year, month, day);
        MilestoneAssessment assessment = AssessOn(asOf, Open(new(2028, 2, 29)) with { Reports = [Report(asOf, RagStatus.Green)] });

        (assessment.DaysLate, assessment.Colour).Should().Be((late, colour));
    }

    [Theory]
    [InlineData(2026, 3, 31, null, RagStatus.Green)]
    [InlineData(2026, 4, 1, 1, RagStatus.Green)]
    [InlineData(2026, 4, 7, 7, RagStatus.Green)]
    [InlineData(2026, 4, 8, 8, RagStatus.Amber)]
    [InlineData(2026, 5, 1, 31, RagStatus.Amber)]
    [InlineData(2026, 5, 2, 32, RagStatus.Red)]
    public void Assess_DueAtTheEndOfTheFinancialYear_IsNotLateOnTheDay(int year, int month, int day, int? late, RagStatus colour)
    {
        MilestoneAssessment assessment = AssessOn(new(year, month, day), Open(new(2026, 3, 31)));

        (assessment.DaysLate, assessment.Colour).Should().Be((late, colour));
    }
}
