using System.Globalization;
using PccGovernance.Delivery;
using PccGovernance.Text;
using static PccGovernance.Tests.Delivery.DeliveryLandscapes;

namespace PccGovernance.Tests.Delivery;

public sealed class MilestoneStandingTests
{
    private static readonly LocalDate Soon = Day.PlusDays(10);

    [Theory]
    [InlineData(0, DeliveryStanding.Complete)]
    [InlineData(1, DeliveryStanding.Rated)]
    public void Assess_Completed_CountsFromTheDayOfCompletion(int days, DeliveryStanding standing)
    {
        Milestone milestone = Open(Soon) with { Status = MilestoneStatus.Complete, CompletedOn = Day.PlusDays(days) };

        Assess(milestone).Standing.Should().Be(standing);
    }

    [Theory]
    [InlineData(MilestoneStatus.OnHold)]
    [InlineData(MilestoneStatus.Suspended)]
    public void Assess_OnHold_IsNeitherRatedNorDue(MilestoneStatus status)
    {
        MilestoneAssessment assessment = Assess(Open(Day.PlusDays(-100)) with { Status = status });

        (assessment.Standing, assessment.Colour).Should().Be((DeliveryStanding.OnHold, (RagStatus?)null));
        DeliveryReport report = Analyse(Open(Soon), Open(Day.PlusDays(-100), "other") with { Status = status });
        report.Deliverables.Single().Counts.Should().Be(new DeliveryCounts { Green = 1, OnHold = 1 });
    }

    [Fact]
    public void Analyse_AllOnHold_StandsOnHold() =>
        Analyse(Open(Soon) with { Status = MilestoneStatus.OnHold }).Deliverables.Single().Standing.Should().Be(DeliveryStanding.OnHold);

    [Theory]
    [InlineData("2026-03", null, 0)]
    [InlineData("2026-02", "2026-03", 31)]
    [InlineData("2026-q1", "2026-03-31", 0)]
    [InlineData("2026-02-28", "2026-03", 31)]
    public void Assess_DueOrForecastInAMonth_IsLateOnceTheMonthHasPassed(string due, string? forecast, int days)
    {
        MilestoneAssessment assessment = Assess(Open(Soon) with
        {
            OriginalDue = PartialDate.Parse(due),
            Forecast = forecast is null ? null : PartialDate.Parse(forecast),
            ForecastOn = forecast is null ? null : Day,
        });

        assessment.Due.Should().Be(PartialDate.Parse(due));
        (assessment.DaysLate ?? 0).Should().Be(days);
    }

    [Theory]
    [InlineData("2026-03", null, DeliveryStanding.Complete)]
    [InlineData("2026", null, DeliveryStanding.Rated)]
    [InlineData("2026", "2026-03-31", DeliveryStanding.Complete)]
    [InlineData("2026-04", "2026-03-31", DeliveryStanding.Rated)]
    public void Assess_CompletedInAYearThatIsNotOver_IsCompleteOnceSomebodySaidSo(string completed, string? statedOn,
        DeliveryStanding standing) =>
        Assess(Open(Soon) with
        {
            Status = MilestoneStatus.Complete,
            StatusOn = statedOn is null ? null : PartialDate.Parse(statedOn),
            CompletedOn = PartialDate.Parse(completed),
        }).Standing.Should().Be(standing);

    [Fact]
    public void Assess_CompleteOrCancelled_HasNoColour()
    {
        Assess(Open(Day.PlusDays(-100)) with { Status = MilestoneStatus.Complete }).Should()
            .BeEquivalentTo(new { Standing = DeliveryStanding.Complete, Colour = (RagStatus?)null, LastKnownColour = (RagStatus?)null });
        Assess(Open(Day.PlusDays(-100)) with { Status = MilestoneStatus.Cancelled }).Standing.Should().Be(DeliveryStanding.Cancelled);
    }

    [Theory]
    [InlineData(MilestoneStatus.NotStarted, null, DeliveryStanding.NotDue)]
    [InlineData(MilestoneStatus.NotStarted, 5, DeliveryStanding.NotDue)]
    [InlineData(MilestoneStatus.Unknown, 5, DeliveryStanding.NotDue)]
    [InlineData(MilestoneStatus.Unknown, null, DeliveryStanding.Unknown)]
    [InlineData(MilestoneStatus.NotStarted, 0, DeliveryStanding.Unknown)]
    [InlineData(MilestoneStatus.InProgress, 5, DeliveryStanding.Unknown)]
    [InlineData(MilestoneStatus.InProgress, null, DeliveryStanding.Unknown)]
    public void Assess_DueInTheFutureWithoutEvidence_IsNotDueOrUnknownAndNeverGreen(MilestoneStatus status, int? startsIn,
        DeliveryStanding standing)
    {
        Milestone milestone = Open(Soon) with { Status = status, Start = startsIn is { } days ? Day.PlusDays(days) : null, Reports = [] };
        MilestoneAssessment assessment = Assess(milestone);

        (assessment.Standing, assessment.Colour).Should().Be((standing, null));
    }

    [Fact]
    public void Assess_NotStartedAndOverdue_IsRated()
    {
        Milestone milestone = Open(Day.PlusDays(-40)) with { Status = MilestoneStatus.NotStarted, Reports = [] };

        Assess(milestone).Colour.Should().Be(RagStatus.Red);
    }

    [Theory]
    [InlineData(3, DeliveryStanding.Unknown, null)]
    [InlineData(8, DeliveryStanding.Rated, RagStatus.Amber)]
    public void Assess_OverdueAndNeverReported_IsRatedOnceItIsTooLateForGreen(int days, DeliveryStanding standing, RagStatus? colour)
    {
        MilestoneAssessment assessment = Assess(Open(Day.PlusDays(-days)) with { Reports = [] });

        (assessment.Standing, assessment.Colour, assessment.DaysLate).Should().Be((standing, colour, days));
    }

    [Fact]
    public void Assess_NoDateDue_IsUnknownWithTheLastKnownColour()
    {
        Milestone milestone = Open(Soon) with { OriginalDue = null, Reports = [Report(Day, RagStatus.Red)] };
        MilestoneAssessment assessment = Assess(milestone);

        (assessment.Standing, assessment.Colour, assessment.LastKnownColour).Should().Be((DeliveryStanding.Unknown, null, RagStatus.Red));
        assessment.Reason.Should()
            .Be(Statement.Of("delivery.no-date-due", ("milestone", EntityReference.Of(new Id<Milestone>("milestone")))));
    }

    [Fact]
    public void Assess_ForecastThatHasPassed_IsNoEvidence() =>
        Assess(Open(Soon) with { Forecast = Day.PlusDays(-1), Reports = [] }).Standing.Should().Be(DeliveryStanding.Unknown);

    [Fact]
    public void Assess_DatedForecastWithoutAnyReport_IsEvidence() =>
        Assess(Open(Soon) with { Forecast = Soon, ForecastOn = Day, Reports = [] }).Colour.Should().Be(RagStatus.Green);

    [Theory]
    [InlineData(0, DeliveryStanding.Unknown, null)]
    [InlineData(7, DeliveryStanding.Unknown, null)]
    [InlineData(8, DeliveryStanding.Rated, RagStatus.Amber)]
    [InlineData(32, DeliveryStanding.Rated, RagStatus.Red)]
    public void Assess_ForecastThatNobodyDated_MakesNothingGreenAndMayMakeItWorse(int daysLate, DeliveryStanding standing,
        RagStatus? colour)
    {
        MilestoneAssessment assessment = Assess(Open(Soon) with { Forecast = Soon.PlusDays(daysLate), Reports = [] });

        (assessment.Standing, assessment.Colour).Should().Be((standing, colour));
    }

    [Fact]
    public void Assess_ReportOfTheNextDay_IsNotKnownYet()
    {
        Milestone milestone = Open(Soon) with { Reports = [Report(Day, RagStatus.Green), Report(Day.PlusDays(1), RagStatus.Red)] };

        Assess(milestone).Should().BeEquivalentTo(new { ReportedColour = RagStatus.Green, Colour = RagStatus.Green, LastReportOn = (PartialDate)Day });
        AssessOn(Day.PlusDays(1), milestone).Colour.Should().Be(RagStatus.Red);
    }

    [Fact]
    public void Assess_ReportedWorseThanComputed_IsAsBadAsReported()
    {
        MilestoneAssessment assessment = Assess(Open(Soon) with { Forecast = Soon, Reports = [Report(Day, RagStatus.Red)] });

        (assessment.Colour, assessment.ComputedColour, assessment.ReportedColour)
            .Should()
            .Be((RagStatus.Red, RagStatus.Green, RagStatus.Red));
        assessment.Reason.Should().Be(Statement.Of(
            "delivery.milestone-rated",
            ("milestone", EntityReference.Of(new Id<Milestone>("milestone"))),
            ("colour", StatementValue.Word(RagStatus.Red)),
            ("because", Statement.Of("delivery.reported", ("colour", StatementValue.Word(RagStatus.Red)), ("reported", Day)))));
    }

    [Fact]
    public void Assess_TwoReportsOfOneDay_TakesTheWorseInEitherOrder()
    {
        MilestoneReport good = Report(Day, RagStatus.Green, 0.5m, 0.5m);
        MilestoneReport bad = Report(Day, RagStatus.Amber, 0.5m, 0.4m);

        Assess(Open(Soon) with { Reports = [good, bad] }).Should().Be(Assess(Open(Soon) with { Reports = [bad, good] }));
        Assess(Open(Soon) with { Reports = [bad, good] }).Colour.Should().Be(RagStatus.Amber);
    }

    [Fact]
    public void Assess_TwoColoursOfOneDay_TakesTheWorseInEitherOrder()
    {
        MilestoneReport good = Report(Day, RagStatus.Green);
        MilestoneReport bad = Report(Day, RagStatus.Red);

        Assess(Open(Soon) with { Reports = [bad, good] }).ReportedColour.Should().Be(RagStatus.Red);
        Assess(Open(Soon) with { Reports = [good, bad] }).ReportedColour.Should().Be(RagStatus.Red);
    }

    [Fact]
    public void Assess_ForecastsOfOneDay_TakesTheLaterWhereverItStands()
    {
        Milestone milestone =
            Open(Soon) with { ForecastOn = Day, Forecast = Soon, Reports = [Report(Day) with { Forecast = Soon.PlusDays(8) }] };

        Assess(milestone).DaysLate.Should().Be(8);
        Assess(milestone with { Forecast = Soon.PlusDays(9) }).DaysLate.Should().Be(9);
    }

    [Fact]
    public void Assess_StatusesOfOneDay_TakesTheOneLessFarOnWhereverItStands()
    {
        Milestone milestone = Open(Soon) with
        {
            Status = MilestoneStatus.Complete,
            StatusOn = Day,
            Reports = [Report(Day, RagStatus.Amber) with { Status = MilestoneStatus.InProgress }]
        };

        Assess(milestone).Colour.Should().Be(RagStatus.Amber);
        Assess(milestone with { StatusOn = Day.PlusDays(-1) }).Colour.Should().Be(RagStatus.Amber);
        Assess(milestone with
        {
            StatusOn = Day,
            Reports = [Report(Day.PlusDays(-1)) with { Status = MilestoneStatus.InProgress }]
        }).Standing.Should()
            .Be(DeliveryStanding.Complete);
    }

    [Fact]
    public void Assess_AReadingInDateOfOneMeasure_IsEvidenceWhateverAnotherSaid()
    {
        Milestone milestone = Open(Soon) with { Reports = [], Measures = [Reading("old", 93, 85), Reading("new", 0, 95)] };
        MilestoneAssessment assessment = Assess(milestone);

        (assessment.Standing, assessment.Colour)
            .Should()
            .Be((DeliveryStanding.Rated, RagStatus.Amber), "the older reading still counts against it");
        Assess(milestone with { Measures = [Reading("old", 93, 95)] }).Standing.Should().Be(DeliveryStanding.Unknown);
    }

    /// <summary>The days are the first and the last that a landscape takes; it is read on those of the calendar too.</summary>
    [Fact]
    public void Assess_OnTheFirstAndTheLastDayOfTheCalendar_IsWithoutReport()
    {
        LocalDate first = new(1000, 1, 1);
        LocalDate last = new(2999, 12, 31);
        Milestone milestone =
            Open(last) with { Reports = [Report(first, RagStatus.Amber)], Overrides = [new() { On = last, Colour = RagStatus.Red }] };

        AssessOn(first, milestone).Colour.Should().Be(RagStatus.Amber);
        AssessOn(last, milestone).LastKnownColour.Should().Be(RagStatus.Red);
        AssessOn(LocalDate.MinIsoValue, milestone).Colour.Should().BeNull();
        AssessOn(LocalDate.MaxIsoValue, milestone).LastKnownColour.Should().Be(RagStatus.Red);
    }

    [Fact]
    public void Assess_StaleAndOverdue_IsUnknownAndNoBetterThanTheCalendarSays()
    {
        Milestone milestone = Open(Day.PlusDays(-40)) with { Reports = [Report(Day.PlusDays(-93), RagStatus.Green)] };
        MilestoneAssessment assessment = Assess(milestone);

        (assessment.Standing, assessment.LastKnownColour).Should().Be((DeliveryStanding.Unknown, RagStatus.Red));
        assessment.Reason.Should().Be(
            Statement.Of("delivery.report-is-old", ("milestone", EntityReference.Of(new Id<Milestone>("milestone"))),
                ("reported", Day.PlusDays(-93)), ("days", 92), ("day", Day)));
    }

    private static Measure Reading(string id, int daysAgo, decimal value) => new()
    {
        Id = new(id),
        Text = id,
        Direction = MeasureDirection.HigherIsBetter,
        Target = 100,
        TargetOn = Day.PlusDays(-100),
        Readings = [new() { On = Day.PlusDays(-daysAgo), Value = value }],
    };

    [Fact]
    public void Reason_RatedWithoutAColour_IsThatThereIsNoEvidence() =>
        (Assess(Open(Soon)) with { Colour = null }).Reason.Code.Should().Be("delivery.no-evidence");

    [Fact]
    public void Reason_ColourThatNoIndicatorGives_IsSaidWithoutOne() =>
        (Assess(Open(Soon)) with { Indicators = [] }).Reason.Find("because").Should().BeNull();

    [Theory]
    [InlineData(RagIndicatorKind.DaysLate, "2147483648")]
    [InlineData(RagIndicatorKind.DaysLate, "-79228162514264337593543950335")]
    [InlineData(RagIndicatorKind.DaysLate, null)]
    [InlineData(RagIndicatorKind.DateMoved, "2147483648")]
    public void Statement_DaysThatAreNoCountOfDays_IsSaidInPart(RagIndicatorKind kind, string? days) =>
        new RagIndicator
        {
            Kind = kind,
            Colour = RagStatus.Red,
            Value = days is null ? null : decimal.Parse(days, CultureInfo.InvariantCulture),
            AmberBound = 31,
        }.Statement.Code.Should().Be("delivery.indicator-in-part");
}
