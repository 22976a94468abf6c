using PccGovernance.Delivery;
using PccGovernance.Text;
using static PccGovernance.Tests.Delivery.DeliveryLandscapes;

namespace PccGovernance.Tests.Delivery;

/// <summary>Days of the record that are known to the month, quarter, season or year: what every day gives is told, and nothing else.</summary>
public sealed class RecordDateTests
{
    /// <summary>On the last day of March 2026; fresh is what is not older than 28 December 2025.</summary>
    [Theory]
    [InlineData("2026-03", DeliveryStanding.Rated)]
    [InlineData("2026-q1", DeliveryStanding.Rated)]
    [InlineData("2026-01", DeliveryStanding.Rated)]
    [InlineData("2025-12", DeliveryStanding.Unknown)]
    [InlineData("2025", DeliveryStanding.Unknown)]
    [InlineData("2026", DeliveryStanding.Unknown)]
    public void Assess_ReportedGreenInAPartOfAYear_IsRatedOnlyWhereEveryDayIsFresh(string on, DeliveryStanding standing)
    {
        MilestoneAssessment assessment = Assess(Open(Day.PlusDays(60)) with { Reports = [Report(On(on), RagStatus.Green)] });

        assessment.Standing.Should().Be(standing);
        assessment.Colour.Should().Be(standing == DeliveryStanding.Rated ? RagStatus.Green : null);
        assessment.UnknownBecause.Should().Be(standing == DeliveryStanding.Rated ? UnknownReason.None : UnknownReason.PartlyKnownRecord);
    }

    [Fact]
    public void Assess_ReportedGreenInAYearLongPast_IsStaleWhateverTheDay() =>
        Assess(Open(Day.PlusDays(60)) with { Reports = [Report(On("2024"), RagStatus.Green)] }).Should()
            .BeEquivalentTo(new { Standing = DeliveryStanding.Unknown, UnknownBecause = UnknownReason.Stale, IsStale = true });

    /// <summary>Red in March, and green on a day of March: which was last decides.</summary>
    [Theory]
    [InlineData("2026-03", null)]
    [InlineData("2026-03-10", RagStatus.Red)]
    [InlineData("2026-03-01", RagStatus.Green)]
    [InlineData("2026-02", RagStatus.Green)]
    [InlineData("2026-q1", null)]
    public void Assess_TwoReportsWhoseOrderIsNotKnown_AreNotToldApart(string red, RagStatus? colour)
    {
        MilestoneAssessment assessment = Assess(
            Open(Day.PlusDays(60)) with { Reports = [Report(On(red), RagStatus.Red), Report(On("2026-03-05"), RagStatus.Green)] });

        assessment.Colour.Should().Be(colour);
        assessment.LastKnownColour.Should().Be(colour ?? RagStatus.Red, "the worst that may be so is the least that can be said");
    }

    [Theory]
    [InlineData("2026-03", DeliveryStanding.Unknown)]
    [InlineData("2026-04", DeliveryStanding.NotDue)]
    [InlineData("2025", DeliveryStanding.Unknown)]
    [InlineData("2026", DeliveryStanding.Unknown)]
    [InlineData("2026-spring", DeliveryStanding.Unknown)]
    public void Assess_StartKnownInPart_HasNotStartedOnlyWhereNoDayOfItHasCome(string start, DeliveryStanding standing)
    {
        Milestone milestone = Open(Day.PlusDays(60)) with { Status = MilestoneStatus.Unknown, Start = On(start), Reports = [] };

        Assess(milestone).Standing.Should().Be(standing);
    }

    [Theory]
    [InlineData("2026-03-20", "2026-03", DeliveryStanding.Unknown)]
    [InlineData("2026-03-20", "2026-02", DeliveryStanding.Rated)]
    [InlineData("2026-03", "2026-03-31", DeliveryStanding.Unknown)]
    [InlineData("2026-02", "2026-03-31", DeliveryStanding.Complete)]
    [InlineData("2026-q2", "2026-03-31", DeliveryStanding.Complete)]
    [InlineData("2026-q2", "2026-03", DeliveryStanding.Complete)]
    public void Assess_StatusStatedAndReported_HoldsTheLastWhereThatIsKnown(string reported, string stated, DeliveryStanding expected)
    {
        Milestone milestone = Open(Day.PlusDays(60)) with
        {
            Status = MilestoneStatus.Complete,
            StatusOn = On(stated),
            Reports =
            [
                Report(Day, RagStatus.Green),
                Report(On(reported)) with { Status = MilestoneStatus.InProgress },
            ],
        };

        Assess(milestone).Standing.Should().Be(expected);
    }

    [Theory]
    [InlineData("2026-03", true)]
    [InlineData("2026-04", true)]
    [InlineData("2026-06", false)]
    public void Assess_ColourSetUntilAPartOfAYear_HoldsOnlyWhereNoDayEndsIt(string until, bool isUnknown)
    {
        Milestone milestone = Open(Day.PlusDays(60)) with
        {
            Reports = [Report(On("2026-04-01"), RagStatus.Green), Report(On("2026-03-31"), RagStatus.Green)],
            Overrides = [new() { On = On("2026-03-01"), ExpiresOn = On(until), Colour = RagStatus.Red }],
        };
        MilestoneAssessment assessment = AssessOn(new(2026, 4, 10), milestone);

        // It ended in March whatever the day; in April it may have, and in June it has not.
        assessment.Colour.Should().Be(until == "2026-03" ? RagStatus.Green : isUnknown ? null : RagStatus.Red);
    }

    [Theory]
    [InlineData("2026-02", "2026-05-30")]
    [InlineData("2026-03", "2026-05-30")]
    [InlineData("2026-04", "2026-03-20")]
    public void DueAsAt_MovedInAPartOfAYear_CountsFromTheLastDayThatItCanMean(string moved, string due) =>
        (new Milestone { Id = new("m"), Text = "M", OriginalDue = On("2026-03-20"), DateChanges = [new() { On = On(moved), Due = On("2026-05-30") }] })
            .DueAsAt(Day).Should().Be(On(due));

    /// <summary>Amber by the old date and none by the new one: on the tenth it is not known which holds.</summary>
    [Fact]
    public void Assess_MoveThatMayHaveBeen_CannotBeTold()
    {
        Milestone milestone = Open(new(2026, 2, 25)) with
        {
            Reports = [],
            DateChanges = [new() { On = On("2026-03"), Due = On("2026-03-20") }],
        };

        AssessOn(new(2026, 3, 10), milestone).UnknownBecause.Should().Be(UnknownReason.PartlyKnownRecord);
        AssessOn(new(2026, 4, 10), milestone).Colour.Should().Be(RagStatus.Amber);
    }

    [Fact]
    public void Assess_NotToldByTheDay_SaysSo() =>
        Assess(Open(Day.PlusDays(60)) with { Reports = [Report(On("2026"), RagStatus.Green)] }).Reason.Should().Be(
            Statement.Of(
                "delivery.record-dates-known-in-part",
                ("milestone", EntityReference.Of(new Id<Milestone>("milestone"))),
                ("day", Day)));

    [Theory]
    [InlineData("2026-02", "2026-03", true)]
    [InlineData("2026-03", "2026-03-20", false)]
    [InlineData("2026-q1", "2026-03", false)]
    public void Signals_GreenThenRed_AreRaisedOnlyWhereGreenWasFirst(string green, string red, bool isRaised) =>
        Signals(Open(Day.PlusDays(60)) with { Reports = [Report(On(green), RagStatus.Green), Report(On(red), RagStatus.Red)] })
            .Any(static signal => signal.Kind == DeliverySignalKind.GreenToRed).Should().Be(isRaised);

    [Theory]
    [InlineData("2025-11", true)]
    [InlineData("2025-12", false)]
    [InlineData("2025", false)]
    [InlineData("2024", true)]
    public void Signals_GreenOnOldEvidence_IsRaisedOnlyWhereEveryDayOfItIsOld(string evidence, bool isRaised) =>
        Signals(Open(Day.PlusDays(60)) with { Reports = [Report(Day, RagStatus.Green) with { EvidenceOn = On(evidence) }] })
            .Any(static signal => signal.Kind == DeliverySignalKind.GreenOnOldEvidence).Should().Be(isRaised);

    /// <summary>Half done between two quarters: what the quarters leave open widens the forecast.</summary>
    [Fact]
    public void Forecasts_ReportsOfQuarters_AreFromTheFirstDayThatTheyAllowToTheLast()
    {
        CompletionForecast forecast = Analyse(Open(Day.PlusDays(60)) with
        {
            Reports =
            [
                Report(On("2025-q3"), progress: 0.25m, planned: 0.5m),
                Report(On("2025-q4"), progress: 0.5m, planned: 0.75m),
                Report(On("2026-q1"), progress: 0.75m, planned: 1),
            ],
        }).Forecasts.Should().ContainSingle().Subject;

        forecast.Earliest.Should().Be(new LocalDate(2026, 4, 4));
        forecast.Latest.Should().Be(new LocalDate(2026, 7, 2));
        forecast.Reports.Should().Be(3);
    }

    /// <summary>The law behind the table: where every choice of days gives one answer, that is the answer.</summary>
    [Fact]
    public void Assess_AnyReports_IsToldWhereEveryChoiceOfDaysAgrees()
    {
        string[] parts = ["2026-03", "2026-q1", "2025-12", "2026-02", "2026-03-05", "2026-02-10", "2026"];
        RagStatus[] colours = [RagStatus.Green, RagStatus.Amber, RagStatus.Red];
        Random random = new(20_261_129);
        for (int seed = 0; seed < 400; seed++)
        {
            MilestoneReport[] reports =
            [
                .. Enumerable.Range(0, 1 + random.Next(3))
                    .Select(_ => Report(On(parts[random.Next(parts.Length)]), colours[random.Next(3)])),
            ];
            Milestone milestone = Open(Day.PlusDays(60)) with { Reports = [.. reports] };
            MilestoneAssessment told = Assess(milestone);
            for (int choice = 0; choice < 8; choice++)
            {
                MilestoneAssessment exact = Assess(milestone with
                {
                    Reports = [.. reports.Select(report => report with { On = DayWithin(report.On, random) })],
                });
                (told.Standing == DeliveryStanding.Unknown || told.Colour == exact.Colour).Should()
                    .BeTrue($"seed {seed}, {string.Join(", ", reports.Select(static r => $"{r.On} {r.Rag}"))}: {exact.Colour} may be so");
                (told.LastKnownColour >= exact.LastKnownColour || exact.LastKnownColour is null).Should().BeTrue($"seed {seed}");
            }
        }
    }

    private static PartialDate DayWithin(PartialDate date, Random random) =>
        date.Earliest.PlusDays(random.Next(NodaTime.Period.DaysBetween(date.Earliest, date.Latest) + 1));

    private static ValueList<DeliverySignal> Signals(Milestone milestone) => Analyse(milestone).Signals;

    private static PartialDate On(string date) => PartialDate.Parse(date);
}
