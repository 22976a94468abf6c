using PccGovernance.Delivery;
using static PccGovernance.Tests.Delivery.DeliveryLandscapes;

namespace PccGovernance.Tests.Delivery;

public sealed class CompletionForecastTests
{
    private static readonly LocalDate Soon = Day.PlusDays(10);

    /// <summary>20 points in 100 days, then 40 in 100: 0.3 a day over all, and 40 points to go.</summary>
    [Fact]
    public void Forecast_TwoPaces_IsARangeWithTheMeanPaceBetween()
    {
        Milestone milestone = Open(Soon) with { Reports = [Done(200, 0), Done(100, 0.2m), Done(0, 0.6m)] };

        Analyse(milestone).Forecasts.Should().Equal(new CompletionForecast
        {
            Milestone = milestone.Id,
            Earliest = Day.PlusDays(100),
            Central = Day.PlusDays(134),
            Latest = Day.PlusDays(200),
            Due = Soon,
            Reports = 3,
        });
    }

    [Fact]
    public void Forecast_AStretchWithoutAdvance_HasNoEndInSight() =>
        Analyse(Open(Soon) with { Reports = [Done(200, 0), Done(100, 0.5m), Done(0, 0.5m)] }).Forecasts.Single().Latest.Should().BeNull();

    [Theory]
    [InlineData(0.5, 0.5)]
    [InlineData(0.5, 0.4)]
    [InlineData(0.5, 1.0)]
    public void Forecast_WithoutAPaceOrAnythingLeft_IsNone(double before, double last) =>
        Analyse(Open(Soon) with { Reports = [Done(100, (decimal)before), Done(0, (decimal)last)] }).Forecasts.Should().BeEmpty();

    [Fact]
    public void Forecast_APaceThatWouldHaveEndedIt_EndsNoSoonerThanToday()
    {
        CompletionForecast forecast = Analyse(Open(Soon) with { Reports = [Done(200, 0), Done(100, 0.9m)] }).Forecasts.Single();

        (forecast.Earliest, forecast.Central, forecast.Latest).Should().Be((Day, Day, Day), "it is open on the day");
    }

    [Fact]
    public void Record_OfWhatIsReportedComplete_JudgesNothingSinceTheDayIsNotKnown()
    {
        Milestone milestone = Open(Soon) with
        {
            Reports =
            [
                Report(Day.PlusDays(-100)) with
                {
                    Forecast = Day.PlusDays(-50),
                },
                Report(Day.PlusDays(-40)) with
                {
                    Status = MilestoneStatus.Complete,
                },
            ],
        };

        Analyse(milestone).ForecastRecord.Judged.Should().Be(0);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    public void Record_OfWhatIsGivenUp_JudgesUpToTheDayOnWhichItWas(int givenUpIn, int judged)
    {
        Milestone milestone = Open(Soon) with
        {
            Status = MilestoneStatus.Cancelled,
            StatusOn = Day.PlusDays(givenUpIn),
            Reports = [Report(Day.PlusDays(-100)) with { Forecast = Day.PlusDays(-50) }],
        };

        Analyse(milestone).ForecastRecord.Judged.Should().Be(judged);
    }

    [Fact]
    public void Forecast_OneReport_IsNone() => Analyse(Open(Soon) with { Reports = [Done(0, 0.5m)] }).Forecasts.Should().BeEmpty();

    [Theory]
    [InlineData(-8, 0, 1, 0)]
    [InlineData(-7, 1, 0, 0)]
    [InlineData(0, 1, 0, 0)]
    [InlineData(7, 1, 0, 0)]
    [InlineData(8, 0, 0, 1)]
    public void Record_OfACompletedMilestone_JudgesWithinAWeek(int forecastAfterCompletion, int right, int tooEarly, int tooLate)
    {
        LocalDate done = Day.PlusDays(-30);
        Milestone milestone = Open(done) with
        {
            Status = MilestoneStatus.Complete,
            CompletedOn = done,
            Reports = [Report(Day.PlusDays(-100)) with { Forecast = done.PlusDays(forecastAfterCompletion) }],
        };

        ForecastRecord record = Analyse(milestone).ForecastRecord;

        (record.Right, record.TooEarly, record.TooLate, record.Judged, record.MeanDaysLate)
            .Should()
            .Be((right, tooEarly, tooLate, 1, -forecastAfterCompletion));
        record.ShareRight.Should().Be(right);
    }

    [Theory]
    [InlineData(7, 0)]
    [InlineData(8, 1)]
    public void Record_AForecastThatPassed_IsTooEarlyOnceTheToleranceIsOver(int daysAgo, int tooEarly)
    {
        ForecastRecord record = Analyse(
            Open(Soon) with
            {
                Reports = [Report(Day.PlusDays(-100)) with { Forecast = Day.PlusDays(-daysAgo) }],
            }
        ).ForecastRecord;

        (record.TooEarly, record.Judged, record.MeanDaysLate).Should().Be((tooEarly, tooEarly, null));
    }

    [Fact]
    public void Record_NothingToJudge_HasNoShare() =>
        Analyse(Open(Soon) with { Forecast = Soon }).ForecastRecord.ShareRight.Should().BeNull();

    private static MilestoneReport Done(int daysAgo, decimal progress) => Report(Day.PlusDays(-daysAgo), progress: progress);
}
