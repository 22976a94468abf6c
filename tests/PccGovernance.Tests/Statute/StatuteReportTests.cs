using PccGovernance.Reference;
using PccGovernance.Statute;
using PccGovernance.Text;

namespace PccGovernance.Tests.Statute;

public sealed class StatuteReportTests
{
    private static readonly LocalDate Day = new(2026, 11, 21);

    private static readonly StatuteReport Lincolnshire = StatuteAnalysis.Analyse(
        Landscape.Create(EnglandAndWales.Edition,
            new()
            {
                LocalPolicingBodies = [.. EnglandAndWales.LocalPolicingBodies.Where(static body =>
                body.ForceArea == new AreaCode("E23000020"))]
            }), Day, new());

    [Fact]
    public void Counts_AddUpToTheOutcomes_ByRequirementAndByBody()
    {
        Sum(Lincolnshire.Counts).Should().Be(Lincolnshire.Outcomes.Count);
        Lincolnshire.Requirements.Sum(static tally => Sum(tally.Counts)).Should().Be(Lincolnshire.Outcomes.Count);
        Lincolnshire.Bodies.Sum(static tally => Sum(tally.Counts)).Should().Be(Lincolnshire.Outcomes.Count);
        Lincolnshire.Requirements.Should().HaveCount(203);
        Lincolnshire.Counts.ShareThatCannotBeTold.Should().Be(1);
    }

    [Fact]
    public void FactsThatSettleMost_AreTwenty_MostFirst()
    {
        Lincolnshire.FactsThatSettleMost.Should().HaveCount(StatuteReport.FactsListed).And.BeInDescendingOrder(static gap => gap.Outcomes);
        Lincolnshire.FactsThatSettleMost.Sum(static gap => gap.Outcomes).Should().BeLessThanOrEqualTo(Lincolnshire.Counts.CannotBeTold);
        Lincolnshire.FactsThatSettleMost[0].Fact.Should().Be(Statement.Of("statute.fact-filing", ("of", "partnership-plan")));
    }

    [Fact]
    public void DueBetween_TheNextTwelveMonths_HasThePreceptAndTheBudgetInOrder()
    {
        ValueList<StatutoryOutcome> due = Lincolnshire.DueBetween(Day, Day.PlusYears(1));

        due.Should().BeInAscendingOrder(static outcome => outcome.Due);
        due.Select(static outcome => (outcome.Requirement, outcome.Due)).Should()
            .Contain(
                [("precept-notify", new LocalDate(2027, 2, 1)), ("precept-panel-report", new(2027, 2, 8)),
                    ("precept-before-1-march", new(2027, 2, 28)), ("info-budget", new(2027, 3, 31)), ("audit-accounts", new(2027, 1, 31))]);
        due.Should().OnlyContain(static outcome => outcome.Due >= Day && outcome.Due <= new LocalDate(2027, 11, 21));
    }

    [Fact]
    public void DueBetween_OfWhatCannotBeToldForAnotherFact_HasItToo()
    {
        StatutoryOutcome group = Lincolnshire
            .DueBetween(Day, Day.PlusYears(1))
            .Single(static outcome => outcome.Requirement == "csp-county-group");

        (group.Verdict, group.Due).Should().Be((StatutoryVerdict.CannotBeTold, (LocalDate?)new LocalDate(2027, 3, 31)));
        group.Missing!.Code.Should().Be("statute.fact-board", "the group is not on record, and its agreement is due all the same");
    }

    [Fact]
    public void DueBetween_DaysOutOfOrder_IsRefused() =>
        FluentActions.Invoking(static () => Lincolnshire.DueBetween(Day, Day.PlusDays(-1)))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("The window ends on 2026-11-20, before it begins on 2026-11-21*");

    [Fact]
    public void Missing_IsNamed_WhereItCannotBeToldAndNowhereElse() =>
        Lincolnshire.Outcomes.Should()
            .OnlyContain(static outcome => outcome.Missing == null == (outcome.Verdict != StatutoryVerdict.CannotBeTold));

    [Fact]
    public void Options_OutOfRange_AreNamed() =>
        FluentActions.Invoking(static () =>
            StatuteAnalysis.Analyse(Landscape.Create(EnglandAndWales.Edition, LandscapeContents.Empty), Day,
                new() { YearsBack = 0, DaysForADraft = 2_000 }))
            .Should().Throw<ArgumentException>().WithMessage("*YearsBack*").WithMessage("*DaysForADraft*");

    [Fact]
    public void Options_OurNumbers_DecideWhetherSomebodyHasToJudge_AndNeverABreach()
    {
        StatuteExample example = StatuteExample.All.Single(static example =>
            example.Requirement.Id == "info-decisions" && example.Verdict == StatutoryVerdict.CannotBeTold);
        StatutoryOutcome Ask(int days) =>
            StatuteAnalysis.Analyse(Landscape.Create(EnglandAndWales.Edition, example.Contents), example.Day,
                new() { DaysToPublishADecision = days })
                .OutcomesOf("info-decisions")
                .Single();

        Ask(200).Verdict.Should().Be(StatutoryVerdict.Met);
        Ask(31).Verdict.Should().Be(StatutoryVerdict.CannotBeTold);
        Ask(31).Reason.Code.Should().Be("statute.later-than-our-number");
    }

    [Fact]
    public void Plan_OnRecordAsAPlan_NeedsNoFiling()
    {
        LandscapeContents contents = new()
        {
            LocalPolicingBodies =
                [.. EnglandAndWales.LocalPolicingBodies.Where(static body => body.ForceArea == new AreaCode("E23000020"))],
            PoliceAndCrimePlans = [new() { Id = new("plan"), Name = "Plan", ForceArea = new("E23000020"), IssuedOn = new(2025, 3, 10),
                Period = new(new LocalDate(2025, 3, 10), new LocalDate(2029, 4, 1)), Policing = "Policing", Services = "Services" }],
        };
        StatuteReport report = StatuteAnalysis.Analyse(Landscape.Create(EnglandAndWales.Edition, contents), Day, new());

        foreach (string met in new[] { "plan-issued-in-election-year", "plan-period-end", "plan-period-start", "plan-contents-policing",
            "plan-contents-services" })
        {
            report.OutcomesOf(met).Select(static outcome => outcome.Verdict).Should().Contain(StatutoryVerdict.Met, met);
        }

        report.OutcomesOf("plan-contents-resources").Single().Verdict.Should().Be(StatutoryVerdict.CannotBeTold);
    }

    /// <summary>Due by 31 March 2025, the end of the financial year of the election.</summary>
    [Theory]
    [InlineData("2025-03", StatutoryVerdict.Met)]
    [InlineData("2025-q1", StatutoryVerdict.Met)]
    [InlineData("2025-spring", StatutoryVerdict.CannotBeTold)]
    [InlineData("2025", StatutoryVerdict.CannotBeTold)]
    [InlineData("2025-04", StatutoryVerdict.NotMet)]
    public void Plan_IssuedInAPartOfAYear_IsInTimeOnlyWhereEveryDayIs(string issued, StatutoryVerdict verdict)
    {
        LandscapeContents contents = new()
        {
            LocalPolicingBodies =
                [.. EnglandAndWales.LocalPolicingBodies.Where(static body => body.ForceArea == new AreaCode("E23000020"))],
            PoliceAndCrimePlans =
            [
                new()
                {
                    Id = new("plan"), Name = "Plan", ForceArea = new("E23000020"), IssuedOn = PartialDate.Parse(issued),
                    Period = new(null, new LocalDate(2029, 4, 1)),
                },
            ],
        };
        StatuteReport report = StatuteAnalysis.Analyse(Landscape.Create(EnglandAndWales.Edition, contents), Day, new());

        report.OutcomesOf("plan-issued-in-election-year").Should().Contain(outcome => outcome.Election == new LocalDate(2024, 5, 2)
            && outcome.Verdict == verdict);
    }

    [Theory]
    [InlineData("precept")]
    [InlineData("annual-report")]
    public void Filing_OfAPlanIssuedOnADayToCome_IsReadAsOfOneIssuedOnNoDay(string kind)
    {
        // As the rules of the missing facts found it: what cannot be was taken for a filing that is still to come, and nothing was asked.
        LandscapeContents contents = new()
        {
            PoliceAndCrimePlans = [new() { Id = new("plan"), Name = "Plan", ForceArea = new("E23000020") }],
            Filings = [new() { Id = new("filing"), Kind = kind, Plan = new("plan"), FinancialYear = 2025 }],
        };
        LandscapeContents toCome = contents with
        {
            PoliceAndCrimePlans = contents.PoliceAndCrimePlans.Select(static plan => plan with { IssuedOn = Day.PlusDays(400) }).ToValueList(),
        };

        StatuteReport none = StatuteAnalysis.Analyse(Landscape.Create(EnglandAndWales.Edition, contents), Day, new());
        StatuteReport later = StatuteAnalysis.Analyse(Landscape.Create(EnglandAndWales.Edition, toCome), Day, new());

        none.Outcomes.Should().Contain(static outcome => outcome.Filing == new Id<Filing>("filing"));
        later.Outcomes.Should().Equal(none.Outcomes);
    }

    [Fact]
    public void Comparison_OfTwoDays_SaysWhichAnswersChanged()
    {
        LandscapeContents contents = StatuteExample.All.First(static example => example.Requirement.Id == "precept-notify").Contents;
        Landscape landscape = Landscape.Create(EnglandAndWales.Edition, contents);
        StatuteComparison comparison = StatuteComparison.Between(
            StatuteAnalysis.Analyse(landscape, new(2026, 1, 20), new()), StatuteAnalysis.Analyse(landscape, new(2026, 2, 10), new()));

        OutcomeChange change = comparison.Changes.Single(static change => (change.After ?? change.Before)!.Requirement == "precept-notify");
        (change.Before!.Verdict, change.After!.Verdict).Should().Be((StatutoryVerdict.NotYetDue, StatutoryVerdict.Met));
        comparison.Began.Should().BeEmpty();
    }

    private static int Sum(OutcomeCounts counts) =>
        counts.Met + counts.NotMet + counts.NotYetDue + counts.CannotBeTold + counts.DoesNotApply + counts.NotInForce;
}
