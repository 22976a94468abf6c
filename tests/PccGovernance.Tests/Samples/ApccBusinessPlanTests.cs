using PccGovernance.Delivery;
using PccGovernance.Reviews;
using PccGovernance.Serialization;
using PccGovernance.Tests.Text;

namespace PccGovernance.Tests.Samples;

/// <summary>The APCC's Business Plan 2020-22 as a landscape, and the same with made-up progress.</summary>
public sealed class ApccBusinessPlanTests
{
    private const string Recorded = "apcc-business-plan-2020-22.json";
    private const string Illustrated = "apcc-business-plan-2020-22-illustrative-progress.json";

    private static readonly Lazy<Landscape> Real = new(static () => Read(Recorded));
    private static readonly Lazy<Landscape> Illustrative = new(static () => Read(Illustrated));

    public static TheoryData<int, int> Quarters { get; } =
        new()
        {
            { 2020, 1 },
            { 2020, 2 },
            { 2020, 3 },
            { 2020, 4 },
            { 2021, 1 },
            { 2021, 2 },
            { 2021, 3 },
            { 2021, 4 },
        };

    private static BusinessPlan Plan => Real.Value.Contents.BusinessPlans.Single();

    [Fact]
    public void Document_Read_HasTheThreeStrandsAndTheTenPrioritiesOfTheOverview()
    {
        Plan.Strands.Select(static s => s.Name).Should().Equal("Excellence in policing", "Safer communities", "A national voice for PCCs");
        Plan.Strands.Select(static s => s.Priorities.Count).Should().Equal(4, 3, 3);
        Plan.Period.Should().Be(new EffectivePeriod(new(2020, 4, 1), new(2022, 4, 1)));
    }

    [Fact]
    public void Document_Read_HasDeliverablesUnderEveryPriority()
    {
        BusinessPriority[] priorities = [.. Plan.Strands.SelectMany(static s => s.Priorities)];

        priorities.Should().OnlyContain(static p => p.Deliverables.Count >= 4);
        priorities.Sum(static p => p.Deliverables.Count).Should().Be(129, "that many things does the plan say will be delivered");
        priorities
            .SelectMany(static p => p.Deliverables)
            .SelectMany(static d => d.Milestones)
            .Should()
            .HaveCount(14)
            .And.OnlyContain(
                static m => m.Due != null && m.Reports.IsEmpty && !m.Provenance.Sources.IsEmpty,
                "dates are given where the text has them, and progress nowhere");
    }

    [Fact]
    public void Savings_AreThirtySixMillionPoundsByMarch2021()
    {
        Milestone savings = MilestonesOf(Real.Value).Single(static m => m.Id == new Id<Milestone>("apcc.savings"));

        (savings.Due, savings.Provenance.Basis).Should().Be((new LocalDate(2021, 3, 31), FactBasis.Recorded));
        (savings.Measures.Single().Target, savings.Measures.Single().Unit).Should().Be((36m, "£ million"));
    }

    [Fact]
    public void Illustration_SaysSoWithEveryReportAndReading()
    {
        Illustrative.Value.Name.Should().Contain("illustrative");
        MilestonesOf(Illustrative.Value)
            .SelectMany(static m =>
                m.Reports.Select(static r => r.Evidence)
                    .Concat(m.Measures.SelectMany(static x => x.Readings).Select(static r => r.Evidence)))
            .Should()
            .HaveCountGreaterThan(40)
            .And.OnlyContain(static evidence => evidence!.StartsWith("Illustrative: made up"));
        MilestonesOf(Illustrative.Value).Should().OnlyContain(static m => m.Provenance.Note!.Contains("are illustrative"));
    }

    [Theory]
    [MemberData(nameof(Quarters))]
    public void Review_OfThePlanAsAtAnyQuarter_RatesNothingGreenWithoutEvidence(int year, int quarter)
    {
        LandscapeReview review = new LandscapeReviewer().Review(Real.Value, ReportingPeriod.Quarter(year, quarter).LastDay);

        DeliveryRollUp plan = review.Delivery!.Plans.Single();
        plan.Colour.Should().NotBe(RagStatus.Green);
        plan.Counts.DeliverablesWithoutMilestones.Should().Be(129 - 10);
        review.Delivery!.Milestones.Should().HaveCount(14).And.OnlyContain(static m => m.Colour != RagStatus.Green);
        review.Findings.Should().Contain(static f => f.RuleId == "RAG004");
    }

    [Theory]
    [MemberData(nameof(Quarters))]
    public void Update_OfTheIllustrationForAnyQuarter_ComesWithEveryPortfolio(int year, int quarter)
    {
        DeliveryUpdate update = DeliveryUpdates.Of(Illustrative.Value, ReportingPeriod.Quarter(year, quarter), new(2022, 4, 1));

        update.Comparison.Milestones.Should().HaveCount(14);
        update
            .Portfolios.Should()
            .HaveCount(6, "five portfolios answer for priorities, with milestones or without, and some priorities have none");
        update.Portfolios.SelectMany(static p => p.Achieved).Should().BeEquivalentTo(update.Achieved);
        update.Portfolios.SelectMany(static p => p.AtRisk).Should().BeEquivalentTo(update.AtRisk);
    }

    /// <summary>The example of docs/delivery.md: change both together.</summary>
    [Fact]
    public void Update_OfTheIllustrationForTheLastQuarterOfTheFirstYear_TellsWhatHappened()
    {
        DeliveryUpdate update = DeliveryUpdates.Of(Illustrative.Value, ReportingPeriod.Quarter(2020, 4), new(2022, 4, 1));

        Ids(update.Achieved).Should().Equal("apcc.options-1", "apcc.survey-1");
        Ids(update.Slipped).Should().Equal("apcc.impact-1", "apcc.plan-review", "apcc.savings");
        Ids(update.AtRisk).Should().Equal("apcc.election-events", "apcc.impact-1", "apcc.plan-review", "apcc.savings", "apcc.think-pieces");
        Ids(update.DueNext).Should().Equal("apcc.election-events", "apcc.election-strategy", "apcc.nmc");
        update.Comparison.Milestones.Single(static c => c.Milestone == new Id<Milestone>("apcc.savings")).Statement.Say()
            .Should().Be("The milestone 'apcc.savings' was amber and is red (worsened).");
        update.Signals.Select(static s => $"{s.Milestone} {s.Kind}").Should().Contain("apcc.savings GreenToRed");
    }

    [Fact]
    public void Impact_OfTheIllustrationForTheSecondYear_HasWhatWasAchievedAndHowFarTheMeasuresCame()
    {
        ImpactSummary impact = DeliveryUpdates.ImpactOf(Illustrative.Value, 2021, new(2022, 4, 1));

        impact.Priorities.Should().HaveCount(10);
        impact
            .Priorities.SelectMany(static p => p.Achieved)
            .Select(static m => m.Value)
            .Should()
            .BeEquivalentTo(
                "apcc.nmc",
                "apcc.savings",
                "apcc.election-events",
                "apcc.election-strategy",
                "apcc.in-focus",
                "apcc.impact-1",
                "apcc.plan-review",
                "apcc.survey-2");
        impact
            .Priorities.SelectMany(static p => p.Measures)
            .Select(static m => (m.Measure.Value, m.ShareOfWay))
            .Should()
            .BeEquivalentTo(
                new (string, decimal?)[] { ("apcc.savings.million", 1m), ("apcc.in-focus.count", 1m), ("apcc.think-pieces.count", 0.25m) });
        impact.Quarters.Select(static q => q.Plans.Single().Counts.Complete).Should().Equal(6, 8, 8, 10);
    }

    [Fact]
    public void Outcome_OfAMilestoneMovedByMonthsAndThenMet_IsRed()
    {
        DeliveryReport report = DeliveryAnalysis.Analyse(Illustrative.Value, new(2022, 3, 31));

        MilestoneAssessment review = report.Milestones.Single(static m => m.Milestone == new Id<Milestone>("apcc.plan-review"));
        (review.Standing, review.Due, review.CompletedOn, review.OutcomeColour).Should().Be(
            (DeliveryStanding.Complete, new LocalDate(2021, 9, 30), new LocalDate(2021, 9, 24), RagStatus.Red));
    }

    private static IEnumerable<string> Ids(ValueList<Id<Milestone>> milestones) => milestones.Select(static m => m.Value);

    private static IEnumerable<Milestone> MilestonesOf(Landscape landscape) =>
        landscape
            .Contents.BusinessPlans.SelectMany(static p => p.Strands)
            .SelectMany(static s => s.Priorities)
            .SelectMany(static p => p.Deliverables)
            .SelectMany(static d => d.Milestones);

    private static Landscape Read(string name)
    {
        using FileStream file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Landscapes", name));
        return LandscapeJson.Read(file).GetLandscapeOrThrow();
    }
}
