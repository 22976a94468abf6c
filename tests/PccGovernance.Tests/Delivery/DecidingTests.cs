using PccGovernance.Delivery;
using static PccGovernance.Tests.Delivery.DeliveryLandscapes;

namespace PccGovernance.Tests.Delivery;

/// <summary>Which of several decides, and what holds exactly at a bound.</summary>
public sealed class DecidingTests
{
    private static readonly LocalDate Soon = Day.PlusDays(10);

    [Theory]
    [InlineData("a", "z")]
    [InlineData("z", "a")]
    public void RollUp_TwoCriticalMilestones_TheWorseDecidesWhateverItsName(string amber, string red)
    {
        DeliveryRollUp rolledUp = RolledUp(
            RollUpMethod.Weighted,
            [
                .. Enumerable.Range(0, 30).Select(static i => Rated($"g-{i}", RagStatus.Green)),
                Rated(amber, RagStatus.Amber) with { IsCritical = true },
                Rated(red, RagStatus.Red) with { IsCritical = true },
            ]);

        (rolledUp.Colour, rolledUp.DecidingMilestone).Should().Be((RagStatus.Red, new Id<Milestone>(red)));
    }

    [Theory]
    [InlineData("a", "b")]
    [InlineData("b", "a")]
    public void WorstOf_TwoAsBad_TheFirstByIdentifierDecides(string one, string other) =>
        RolledUp(RollUpMethod.WorstOf, Rated(one, RagStatus.Red), Rated(other, RagStatus.Red))
            .DecidingMilestone.Should()
            .Be(new Id<Milestone>("a"));

    /// <summary>A mean of nil is a mean: there are children that are due.</summary>
    [Fact]
    public void Weighted_NothingButGreen_HasAMeanOfNil() =>
        RolledUp(RollUpMethod.Weighted, Rated("a", RagStatus.Green), Rated("b", RagStatus.Green)).Score.Should().Be(0);

    [Theory]
    [InlineData(60, 85, "first")]
    [InlineData(85, 60, "second")]
    public void Assess_TwoMeasuresBehind_NamesTheOneFurtherBehind(decimal first, decimal second, string named)
    {
        RagIndicator indicator = Assess(Open(Soon) with { Reports = [], Measures = [Reading("first", first), Reading("second", second)] })
            .Indicators.Single(static i => i.Kind == RagIndicatorKind.MeasureLag);

        (indicator.Subject, indicator.Value).Should().Be((EntityReference.Of(new Id<Measure>(named)), 40));
    }

    [Theory]
    [InlineData("2025-12-31", "2026-04-02", false)]
    [InlineData("2025-12", "2026-04-02", true)]
    [InlineData("2025-12", "2026-04-03", false)]
    [InlineData("2025-12-31", "2026-04-03", false)]
    [InlineData("2026-01", "2026-04-03", false)]
    [InlineData("2026-01", "2026-04-04", true)]
    public void MayBeOld_EvidenceKnownInPart_WhereItsLastDayIsInTimeAndItsFirstIsNot(string evidence, string reported, bool mayBe)
    {
        MilestoneReport report = Report(PartialDate.Parse(reported)) with { EvidenceOn = PartialDate.Parse(evidence) };

        EvidenceAge.MayBeOld(report, new()).Should().Be(mayBe);
    }

    [Theory]
    [InlineData(8, DeliveryStanding.Rated)]
    [InlineData(9, DeliveryStanding.Unknown)]
    public void Assess_ReportsOfOneMonth_AreTriedInAllWaysUpToALimit(int reports, DeliveryStanding standing) =>
        Assess(Open(Day.PlusDays(60)) with
        {
            Reports = [.. Enumerable.Range(0, reports).Select(static _ => Report(PartialDate.Parse("2026-02"), RagStatus.Green))],
        }).Standing.Should().Be(standing);

    [Fact]
    public void ShareRight_OneForecastOfTwo_IsHalf()
    {
        LocalDate done = Day.PlusDays(-30);

        Analyse(Done("right", done, done), Done("early", done, done.PlusDays(-60))).ForecastRecord.ShareRight.Should().Be(0.5m);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public void Update_OnTheDayOnWhichItsPeriodBegins_IsThereAndNotBefore(int days, bool isRefused)
    {
        var quarter = ReportingPeriod.Quarter(2025, 4);
        Func<DeliveryUpdate> update = () =>
            DeliveryUpdates.Of(Plan(Strand("s", Priority("p", Deliverable("d", Open(Soon))))), quarter, quarter.From.PlusDays(days));

        if (isRefused)
        {
            update.Should().Throw<ArgumentException>().WithParameterName("asOf");
        }
        else
        {
            update.Should().NotThrow();
        }
    }

    [Fact]
    public void Impact_OfEachPriority_HasTheMilestonesOfItsOwnThatWereAchieved()
    {
        Landscape plan = Plan(Strand(
            "s",
            Priority("p", Deliverable("d", Done("one", Day, Day), Open(Soon, "open"))),
            Priority("q", Deliverable("e", Done("other", Day, Day)))));

        DeliveryUpdates.ImpactOf(plan, 2025, Day)
            .Priorities.Select(static p => p.Achieved.Single().Value)
            .Should().Equal("one", "other");
    }

    private static Milestone Done(string id, LocalDate done, LocalDate forecast) => Open(done, id) with
    {
        Status = MilestoneStatus.Complete,
        CompletedOn = done,
        Reports = [Report(Day.PlusDays(-100)) with { Forecast = forecast }],
    };

    private static Milestone Rated(string id, RagStatus colour) => Open(Soon, id) with { Reports = [Report(Day, colour)] };

    private static Measure Reading(string id, decimal value) => new()
    {
        Id = new(id),
        Text = id,
        Direction = MeasureDirection.HigherIsBetter,
        Target = 100,
        TargetOn = Day.PlusDays(-100),
        Readings = [new() { On = Day, Value = value }],
    };

    private static DeliveryRollUp RolledUp(RollUpMethod method, params Milestone[] milestones) =>
        DeliveryAnalysis
            .RollUp(Plan(Strand("s", Priority("p", Deliverable("d", milestones)))), Day, new() { Policy = new() { RollUp = method } })
            .Deliverables.Single();
}
