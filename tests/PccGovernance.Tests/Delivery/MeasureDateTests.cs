using PccGovernance.Delivery;
using static PccGovernance.Tests.Delivery.DeliveryLandscapes;

namespace PccGovernance.Tests.Delivery;

/// <summary>Dates of measures that are known to the month, quarter, season or year: what can be told is, and what cannot is not rated.</summary>
public sealed class MeasureDateTests
{
    /// <summary>From 0 some time in 2025 to 100 by the end of 2026: by the day 24.7 to 62.3 points of the way were to be made.</summary>
    [Theory]
    [InlineData(80, DeliveryStanding.Rated, RagStatus.Green)]
    [InlineData(30, DeliveryStanding.Unknown, null)]
    [InlineData(1, DeliveryStanding.Rated, RagStatus.Red)]
    public void Analyse_BaselineOfAYear_IsRatedOnlyWhereEveryDayOfItGivesTheColour(int read, DeliveryStanding standing, RagStatus? colour)
    {
        MilestoneAssessment assessment = Assess(Moved("2025", "2026", "2026-03-31", read));

        assessment.Standing.Should().Be(standing);
        assessment.Colour.Should().Be(colour);
    }

    [Fact]
    public void Analyse_BaselineThatDecides_SaysBetweenWhichPoints()
    {
        MilestoneAssessment assessment = Assess(Moved("2025", "2026", "2026-03-31", 30));

        assessment.UnknownBecause.Should().Be(UnknownReason.PartlyKnownDate);
        assessment.Reason.ToString().Should().StartWith(
            "delivery.measure-dates-known-in-part (milestone: Milestone 'open', measure: Measure 'measure', read: 2026-03-31, "
            + "least: -5.342465753424657534246575340");
        assessment.Indicators.Should().ContainSingle(static i => i.LeastValue < 0 && i.Value > 32.27m && i.Value < 32.28m);
    }

    /// <summary>Of a quarter, a season, a month or a year the last day counts, for what was read and for what is to be reached.</summary>
    [Theory]
    [InlineData("2026-q1", "2026-12-31")]
    [InlineData("2026-03", "2026")]
    [InlineData("2026-03-31", "2026-q4")]
    [InlineData("2026-03-31", "2026-12")]
    public void Of_ReadingAndTargetKnownInPart_CountByTheirLastDay(string read, string by) =>
        MeasureLag.Of(Moved("2025-12-31", by, read, 20), Day).Should().Match<MeasureLag?>(static lag =>
            lag!.Value.IsExact && decimal.Round(lag.Value.Points, 2) == 4.66m);

    [Fact]
    public void Of_ReadingOfAQuarterThatIsNotOver_IsNotKnownYet() =>
        MeasureLag.Of(Moved("2025-12-31", "2026", "2026-q2", 20), Day).Should().BeNull();

    private static MilestoneAssessment Assess(Measure measure) =>
        DeliveryAnalysis.Analyse(
            Plan(Strand("strand", Priority("priority", Deliverable("deliverable", Open(Day.PlusDays(60), "open") with
            {
                Reports = [],
                Measures = [measure],
            })))), Day, new())
            .Milestones.Should().ContainSingle().Subject;

    private static Measure Moved(string from, string by, string on, decimal read) => new()
    {
        Id = new("measure"),
        Text = "Share",
        Direction = MeasureDirection.HigherIsBetter,
        Baseline = 0,
        BaselineOn = PartialDate.Parse(from),
        Target = 100,
        TargetOn = PartialDate.Parse(by),
        Readings = [new() { On = PartialDate.Parse(on), Value = read }],
    };
}
