using PccGovernance.Delivery;
using static PccGovernance.Tests.Delivery.DeliveryLandscapes;

namespace PccGovernance.Tests.Delivery;

public sealed class DeliveryUpdateTests
{
    private static readonly ReportingPeriod Quarter = ReportingPeriod.Quarter(2025, 4);

    [Theory]
    [InlineData(1, "2025-04-01", "2025-06-30")]
    [InlineData(2, "2025-07-01", "2025-09-30")]
    [InlineData(3, "2025-10-01", "2025-12-31")]
    [InlineData(4, "2026-01-01", "2026-03-31")]
    public void Quarter_OfAFinancialYear_IsThreeMonths(int quarter, string from, string last)
    {
        var period = ReportingPeriod.Quarter(2025, quarter);

        (period.From, period.LastDay).Should().Be((Iso(from), Iso(last)));
        period.Next().From.Should().Be(period.To);
        period.Next().Next().Next().Next().LastDay.Should().Be(period.LastDay.PlusYears(1));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void Quarter_ThatIsNone_Throws(int quarter) =>
        FluentActions.Invoking(() => ReportingPeriod.Quarter(2025, quarter)).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage($"A financial year has no quarter {quarter}: give a number from 1 to 4.*");

    [Theory]
    [InlineData("2025-12-31", false)]
    [InlineData("2026-01-01", true)]
    [InlineData("2026-03-31", true)]
    [InlineData("2026-04-01", false)]
    public void Achieved_InTheQuarter_IsFromItsFirstDayToItsLast(string completed, bool isAchieved) =>
        Update(Open(Day) with { Status = MilestoneStatus.Complete, CompletedOn = Iso(completed) })
            .Achieved.IsEmpty.Should()
            .Be(!isAchieved);

    [Theory]
    [InlineData("2025-12-31", false)]
    [InlineData("2026-01-01", true)]
    [InlineData("2026-03-31", true)]
    [InlineData("2026-04-01", false)]
    public void Slipped_OfWhatIsNotReached_IsWhatFellDueInTheQuarter(string due, bool isSlipped) =>
        Update(Open(Iso(due))).Slipped.IsEmpty.Should().Be(!isSlipped);

    [Theory]
    [InlineData("2025-12-31", false)]
    [InlineData("2026-01-01", true)]
    [InlineData("2026-03-31", true)]
    [InlineData("2026-04-01", false)]
    public void Slipped_ByAMove_IsOfTheQuarterInWhichItWasMoved(string on, bool isSlipped) =>
        Update(Open(new(2026, 9, 1)) with { DateChanges = [new() { On = Iso(on), Due = new(2026, 9, 20) }] })
            .Slipped.IsEmpty.Should()
            .Be(!isSlipped);

    [Theory]
    [InlineData(1, true)]
    [InlineData(-1, false)]
    public void Slipped_ByAMoveWithinTheQuarter_IsWhatWasPutBackAndNotWhatWasBroughtForward(int days, bool isSlipped) =>
        Update(Open(new(2026, 9, 1)) with { DateChanges = [new() { On = Day, Due = new LocalDate(2026, 9, 1).PlusDays(days) }] })
            .Slipped.IsEmpty.Should()
            .Be(!isSlipped);

    [Theory]
    [InlineData("2026-02-27", true, false)]
    [InlineData("2026-02-28", true, false)]
    [InlineData("2026-03-01", false, true)]
    [InlineData("2026-06-30", false, true)]
    [InlineData("2026-07-01", false, false)]
    public void Of_AQuarterThatIsNotOver_TellsOfWhatIsToComeAsDueAndNotAsSlipped(string due, bool isSlipped, bool isNext)
    {
        DeliveryUpdate update = UpdateOn(
            new(2026, 2, 28),
            Open(Iso(due)) with
            {
                Reports = [Report(Day, RagStatus.Red), Report(new(2026, 2, 1), RagStatus.Green)],
            });

        (update.AsOf, update.Slipped.IsEmpty, update.DueNext.IsEmpty).Should().Be((new LocalDate(2026, 2, 28), !isSlipped, !isNext));
        update
            .Comparison.Milestones.Single()
            .After!.ReportedColour.Should()
            .Be(RagStatus.Green, "the report of March is not known in February");
    }

    [Fact]
    public void Of_AQuarterThatIsOver_IsAsOfItsLastDayWheneverItIsAsked() =>
        UpdateOn(Day.PlusYears(1), Open(Day)).Should().Be(Update(Open(Day)));

    [Fact]
    public void Of_AQuarterThatHasNotBegun_Throws() =>
        FluentActions.Invoking(() => UpdateOn(new(2025, 12, 31), Open(Day))).Should().Throw<ArgumentException>()
            .WithMessage("The period from 2026-01-01 has not begun on 2025-12-31: there is nothing to report of it yet.*");

    [Fact]
    public void Impact_OfAYearThatIsNotOver_HasTheQuartersThatAreAndTheDay()
    {
        ImpactSummary impact = DeliveryUpdates.ImpactOf(Plan(), 2025, new(2025, 10, 15));

        (impact.AsOf, impact.Year).Should().Be((new LocalDate(2025, 10, 15), ReportingPeriod.FinancialYear(2025)));
        impact
            .Quarters.Select(static q => q.AsOf)
            .Should()
            .Equal(new LocalDate(2025, 6, 30), new LocalDate(2025, 9, 30), new LocalDate(2025, 10, 15));
    }

    [Fact]
    public void Period_AtTheEndsOfTheCalendar_IsRefusedWithASentenceOrCutOff()
    {
        FluentActions.Invoking(() => ReportingPeriod.Quarter(9999, 3)).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("No financial year that can be reported on begins in 9999: give a year from 1 to 9998.*");
        FluentActions.Invoking(() => ReportingPeriod.FinancialYear(0)).Should().Throw<ArgumentOutOfRangeException>();
        ReportingPeriod.Quarter(9998, 4).LastDay.Should().Be(new LocalDate(9999, 3, 31));
        new ReportingPeriod { From = new(9999, 10, 1), To = new(9999, 12, 31) }
            .Next()
            .To.Should()
            .Be(LocalDate.MaxIsoValue);
        FluentActions
            .Invoking(() => DeliveryUpdates.Of(Plan(), new() { From = LocalDate.MinIsoValue, To = Day }, Day))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*the first day of the calendar*");
    }

    [Fact]
    public void Period_Written_IsItsFirstAndLastDay()
    {
        Quarter.ToString().Should().Be("2026-01-01 to 2026-03-31");
        Update().ToString().Should().Contain("Period = 2026-01-01 to 2026-03-31");
        DeliveryUpdates.ImpactOf(Plan(), 2025, Day).ToString().Should().Contain("Year = 2025-04-01 to 2026-03-31");
    }

    [Theory]
    [InlineData("2026-03-31", false)]
    [InlineData("2026-04-01", true)]
    [InlineData("2026-06-30", true)]
    [InlineData("2026-07-01", false)]
    public void DueNext_IsWhatIsDueInTheNextQuarter(string due, bool isNext) => Update(Open(Iso(due))).DueNext.IsEmpty.Should().Be(!isNext);

    [Fact]
    public void Comparison_OfTwoDays_SaysWhereEachMilestoneWent()
    {
        LocalDate before = Quarter.From.PlusDays(-1);
        DeliveryUpdate update = Update(
            Open(new(2026, 6, 30), "better") with
            {
                Reports = [Report(before, RagStatus.Red), Report(Day, RagStatus.Amber)],
            },
            Open(new(2026, 6, 30), "dark") with
            {
                Reports = [Report(before.PlusDays(-60), RagStatus.Red)],
            },
            Open(new(2026, 6, 30), "moved") with
            {
                Reports = [Report(before, RagStatus.Green), Report(Day, RagStatus.Green)],
                DateChanges = [new() { On = Day, Due = new(2026, 7, 7) }],
            },
            Open(new(2026, 6, 30), "same") with
            {
                Reports = [Report(before, RagStatus.Green), Report(Day, RagStatus.Green)],
            },
            Open(new(2026, 6, 30), "worse") with
            {
                Reports = [Report(before, RagStatus.Green), Report(Day, RagStatus.Red)],
            });

        update
            .Comparison.Milestones.Select(static c => $"{c.Travel.Arrow()} {c.Milestone} {c.Statement.Code} {c.Statement.Find("put-back")}")
            .Should()
            .Equal(
                "↑ better delivery.change ",
                "? dark delivery.change ",
                "→ moved delivery.change-none 7",
                "→ same delivery.change-none ",
                "↓ worse delivery.change ");
        update.Comparison.Changed.Select(static c => c.Milestone.Value).Should().Equal("better", "dark", "moved", "worse");
        update.Comparison.Plans.Single().Travel.Should().Be(DirectionOfTravel.Same, "it was red and is red");
        (update.AtRisk.Count, update.NotKnown.Count).Should().Be((3, 1), "what was red when last known is at risk still");
    }

    [Fact]
    public void Comparison_TurnedRound_IsTheMirrorImage()
    {
        Landscape landscape = Plan(
            Strand(
                "s",
                Priority(
                    "p",
                    Deliverable("d", Open(Day) with { Reports = [Report(Day, RagStatus.Green), Report(Quarter.From, RagStatus.Red)] }))));
        DeliveryReport early = DeliveryAnalysis.Analyse(landscape, Quarter.From);
        DeliveryReport late = DeliveryAnalysis.Analyse(landscape, Day);

        DeliveryComparison.Between(early, late).Milestones.Single().Travel.Should().Be(DirectionOfTravel.Improved);
        DeliveryComparison.Between(late, early).Milestones.Single().Travel.Should().Be(DirectionOfTravel.Worsened);
        DeliveryComparison.Between(late, late).Changed.Should().BeEmpty();
    }

    [Fact]
    public void Comparison_OfDifferentPolicies_Throws()
    {
        Landscape landscape = Plan();
        DeliveryReport strict = DeliveryAnalysis.Analyse(landscape, Day, new() { Policy = new() { GreenDaysLate = 0 } });

        FluentActions
            .Invoking(() => DeliveryComparison.Between(DeliveryAnalysis.Analyse(landscape, Day), strict))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("The two delivery reports were judged by different options: judge both by the same.*");
    }

    [Fact]
    public void Of_PeriodWithoutADay_Throws() =>
        FluentActions.Invoking(() => DeliveryUpdates.Of(Plan(), new() { From = Day, To = Day }, Day)).Should().Throw<ArgumentException>()
            .WithMessage("The period from 2026-03-31 to 2026-03-31 has no day in it: 'to' is the first day after it.*");

    [Theory]
    [InlineData(0, RagStatus.Green)]
    [InlineData(7, RagStatus.Green)]
    [InlineData(8, RagStatus.Amber)]
    [InlineData(31, RagStatus.Amber)]
    [InlineData(32, RagStatus.Red)]
    public void Outcome_OfWhatIsComplete_IsHeldToTheOriginalDateHoweverOftenItMoved(int days, RagStatus outcome)
    {
        LocalDate original = Day.PlusDays(-100);
        Milestone milestone = Open(original) with
        {
            Status = MilestoneStatus.Complete,
            CompletedOn = original.PlusDays(days),
            DateChanges = [new() { On = original, Due = original.PlusDays(60) }],
        };

        (Assess(milestone).OutcomeColour, Assess(milestone).Colour).Should().Be((outcome, null));
    }

    [Theory]
    [InlineData(MeasureDirection.HigherIsBetter, 8)]
    [InlineData(MeasureDirection.LowerIsBetter, 9)]
    public void Impact_TwoReadingsOfOneDay_TakesTheWorseAsTheColourDoes(MeasureDirection direction, int worse)
    {
        bool isHigher = direction == MeasureDirection.HigherIsBetter;
        Measure measure = new()
        {
            Id = new("measure"),
            Text = "Measure",
            Direction = direction,
            Baseline = isHigher ? 0 : 20,
            BaselineOn = Quarter.From,
            Target = isHigher ? 20 : 0,
            TargetOn = Day,
            Readings =
            [
                new() { On = Day, Value = 9 },
                new() { On = Day, Value = 8 },
                new() { On = Day.PlusDays(-1), Value = 1 },
                new() { On = Day.PlusDays(1), Value = 2 },
            ],
        };

        MeasureProgress progress = DeliveryUpdates
            .ImpactOf(Plan(Strand("s", Priority("p", Deliverable("d", Open(Day) with { Measures = [measure] })))), 2025, Day)
            .Priorities.Single()
            .Measures.Single();

        (progress.LastValue, progress.LastReadOn, progress.ShareOfWay).Should().Be((worse, Day, isHigher ? 0.4m : 0.55m));
    }

    [Fact]
    public void Achieved_InAPlanThatBeganInThePeriod_LeavesOutWhatWasCompletedBefore()
    {
        Milestone before = Open(Day, "before") with { Status = MilestoneStatus.Complete, CompletedOn = Quarter.From.PlusDays(-1) };
        Milestone within = Open(Day, "within") with { Status = MilestoneStatus.Complete, CompletedOn = Quarter.From };
        Landscape landscape = Builder()
            .Add(
                new BusinessPlan
                {
                    Id = new("plan"),
                    Name = "Plan",
                    Period = new(Quarter.From),
                    Strands = [Strand("s", Priority("p", Deliverable("d", before, within)))],
                })
            .Build();

        DeliveryUpdates.Of(landscape, Quarter, Day).Achieved.Select(static id => id.Value).Should().Equal("within");
    }

    [Fact]
    public void Portfolios_WithoutAMilestone_AreThereAllTheSame()
    {
        Landscape landscape = Builder()
            .Add(new Organisation { Id = new("force"), Name = "Force" })
            .Add(
                new Portfolio
                {
                    Id = new("victims"),
                    Subject = "Victims",
                    FurtherLeads =
                    [
                        new() { Organisation = new("force"), Period = new(Quarter.From) },
                        new() { Organisation = new("force"), IsDeputy = true, Period = new(null, Quarter.From) },
                    ],
                })
            .Add(
                new BusinessPlan
                {
                    Id = new("plan"),
                    Name = "Plan",
                    Strands =
                    [
                        Strand(
                            "s",
                            Priority("p", Deliverable("bare")) with
                            {
                                Portfolio = new("victims"),
                            },
                            Priority("q", Deliverable("bare-too"))),
                    ],
                })
            .Build();

        ValueList<PortfolioUpdate> portfolios = DeliveryUpdates.Of(landscape, Quarter, Day).Portfolios;

        portfolios.Select(static p => p.Portfolio?.Value).Should().Equal("victims", null);
        portfolios[0].Standing!.After!.Standing.Should().Be(DeliveryStanding.Unknown);
        portfolios[0].FurtherLeads.Should().ContainSingle("the deputy's time ended").Which.IsDeputy.Should().BeFalse();
        portfolios[1].FurtherLeads.Should().BeEmpty();
    }

    [Theory]
    [InlineData(MilestoneStatus.NotStarted)]
    [InlineData(MilestoneStatus.Cancelled)]
    public void Comparison_RedThatIsPutOffOrGivenUp_HasNotImproved(MilestoneStatus status)
    {
        MilestoneChange change = Update(Open(Quarter.From.PlusDays(-60)) with
        {
            Status = status,
            StatusOn = Day,
            DateChanges = [new() { On = Day, Due = Day.PlusDays(60) }],
            Reports = [Report(Quarter.From.PlusDays(-60), RagStatus.Red)],
        }).Comparison.Milestones.Single();

        (change.Before!.Colour, change.After!.Colour, change.Travel).Should().Be((RagStatus.Red, null, DirectionOfTravel.Unknown));
    }

    private static DeliveryUpdate Update(params Milestone[] milestones) => UpdateOn(Day, milestones);

    private static DeliveryUpdate UpdateOn(LocalDate day, params Milestone[] milestones) =>
        DeliveryUpdates.Of(Plan(Strand("s", Priority("p", Deliverable("d", milestones)))), Quarter, day);

    private static LocalDate Iso(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
