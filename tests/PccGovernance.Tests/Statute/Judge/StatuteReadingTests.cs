using PccGovernance.Statute;

namespace PccGovernance.Tests.Statute;

/// <summary>A day that is known in part gives an answer only where every day that it may be gives the same.</summary>
public sealed class StatuteReadingTests
{
    private const string Plan = "plan-issued-in-election-year";

    /// <summary>Whoever was elected on 2 May 2024 took office on the 9th: a plan of May 2024 may be of either.</summary>
    [Theory]
    [InlineData("issued 2024-05", "", "CannotBeTold", "CannotBeTold")]
    [InlineData("issued 2024-05", " & complete police-and-crime-plan", "NotMet", "CannotBeTold")]
    [InlineData("issued 2024", "", "CannotBeTold", "CannotBeTold")]
    [InlineData("issued 2024-04", "", "NotMet", "CannotBeTold")]
    [InlineData("issued 2024-06", "", "CannotBeTold", "Met")]
    [InlineData("issued 2024-06", " & complete police-and-crime-plan", "NotMet", "Met")]
    [InlineData("issued 2025-03", "", "CannotBeTold", "Met")]
    [InlineData("issued 2025-04", "", "CannotBeTold", "NotMet")]
    [InlineData("issued 2025", "", "CannotBeTold", "CannotBeTold")]
    [InlineData("issued", " & police-and-crime-plan: issued 2025-04-14", "CannotBeTold", "CannotBeTold")]
    [InlineData("issued", " & police-and-crime-plan: issued 2025-03-14", "CannotBeTold", "Met")]
    [InlineData("issued 2025", " & police-and-crime-plan: issued 2025-03-14", "CannotBeTold", "Met")]
    [InlineData("issued 2025", " & police-and-crime-plan: issued 2025-04-14", "CannotBeTold", "CannotBeTold")]
    [InlineData("issued 2024", " & police-and-crime-plan: issued 2025-04-14", "CannotBeTold", "CannotBeTold")]
    [InlineData("issued 2024-05", " & police-and-crime-plan: issued 2021-06-01", "Met", "CannotBeTold")]
    public void Plan_IssuedOnADayKnownInPart_IsOfAnElectionWhereEveryDayIs(string steps, string more, string of2021, string of2024)
    {
        StatutoryOutcome[] outcomes = Ask(Plan, "2026-11-21", $"police-and-crime-plan: {steps}{more}");

        Verdict(2021).Should().Be(of2021);
        Verdict(2024).Should().Be(of2024);

        string Verdict(int year) => outcomes.Single(one => one.Election is { } poll && poll.Year == year).Verdict.ToString();
    }

    [Fact]
    public void Plan_IssuedInTheMonthOfTheElection_LacksTheDay()
    {
        foreach (StatutoryOutcome outcome in Ask(Plan, "2026-11-21", "police-and-crime-plan: issued 2024-05"))
        {
            outcome.Missing!.ToString().Should().Contain("fact-day").And.Contain("issued");
        }
    }

    [Fact]
    public void Plan_IssuedInTheMonthOfTheElection_KeepsTheDayByWhichOneMayBeDue() =>
        Ask(Plan, "2024-06-15", "police-and-crime-plan: issued 2024-05")[^1].Due.Should().Be(new LocalDate(2025, 3, 31));

    /// <summary>The statement of 2026 is published in the five years before: a year may be of this period or of the last.</summary>
    [Theory]
    [InlineData("published 2025-01", "CannotBeTold")]
    [InlineData("published 2025-02", "Met")]
    [InlineData("published 2025", "CannotBeTold")]
    [InlineData("published 2026-02", "NotMet")]
    public void Licensing_PublishedOnADayKnownInPart_IsOfAPeriodWhereEveryDayIs(string step, string verdict) =>
        Ask("licensing-policy", "2026-11-21",
                $"licensing-policy: {step}; consulted 2024-12-01 >chief-officer-of-police,fire-and-rescue-authority")[^1]
            .Verdict.ToString().Should().Be(verdict);

    [Theory]
    [InlineData("published 2022-05", "CannotBeTold")]
    [InlineData("published 2022-06", "Met")]
    [InlineData("published 2023-05", "CannotBeTold")]
    [InlineData("published 2023-06", "NotMet")]
    public void WellBeingPlan_PublishedOnADayKnownInPart_IsOfAnElectionWhereEveryDayIs(string step, string verdict) =>
        Ask("psb-plan", "2026-11-21", $"well-being-plan: {step}", "dyfed-powys")[^1].Verdict.ToString().Should().Be(verdict);

    /// <summary>Twelve months from a meeting known to the year are over when they are from its last day.</summary>
    [Theory]
    [InlineData("2025-11-21", "met 2025", "Met")]
    [InlineData("2026-01-01", "met 2025", "Met")]
    [InlineData("2026-01-02", "met 2025", "CannotBeTold")]
    [InlineData("2026-12-31", "met 2025", "CannotBeTold")]
    [InlineData("2027-01-01", "met 2025", "NotMet")]
    [InlineData("2026-12-01", "met 2025; met 2025-06-01", "CannotBeTold")]
    [InlineData("2026-12-01", "met 2025; met 2026-06-01", "Met")]
    [InlineData("2026-12-01", "met; met 2025-06-01", "CannotBeTold")]
    [InlineData("2026-12-01", "met; met 2026-06-01", "Met")]
    public void Committee_MetOnADayKnownInPart_IsOverdueWhereEveryDayIs(string day, string steps, string verdict) =>
        Ask("csp-scrutiny-committee", day, $"crime-and-disorder-committee!: {steps}")[^1].Verdict.ToString().Should().Be(verdict);

    [Theory]
    [InlineData("spr-reissued 2025; reviewed 2024-01-01", "spr-reissued")]
    [InlineData("spr-reissued 2024-01-01; reviewed 2025", "reviewed")]
    [InlineData("spr-reissued", "spr-reissued")]
    public void Review_OfWhatIsKnownInPart_LacksTheDayOfTheStepThatTells(string steps, string step)
    {
        StatutoryOutcome outcome = Ask("plan-review", "2026-06-01", $"police-and-crime-plan!: issued 2024-12-01; {steps}")[^1];

        outcome.Verdict.Should().Be(StatutoryVerdict.CannotBeTold);
        outcome.Missing!.ToString().Should().Contain("fact-day").And.Contain(step);
    }

    /// <summary>Which of two was the last may hang on a day that is known to the year alone, or not at all.</summary>
    [Theory]
    [InlineData("reviewed 2026", "reviewed 2026-03-01", "CannotBeTold")]
    [InlineData("reviewed 2026-03-01", "reviewed 2026", "CannotBeTold")]
    [InlineData("reviewed 2026-04", "reviewed 2026-03", "Met")]
    [InlineData("reviewed 2026-03", "reviewed 2026-04", "NotMet")]
    [InlineData("reviewed", "reviewed 2026-03-01", "CannotBeTold")]
    public void Scheme_OfTwoKnownInPart_IsTheLaterWhereEveryDaySaysSo(string sound, string broken, string verdict) =>
        Ask(
                "custody-visiting", "2026-11-21",
                $"custody-visiting-scheme: {sound}; +in-place; +independent-of-policing-body; +independent-of-chief-officer"
                    + $" & custody-visiting-scheme: {broken}; -in-place")[^1]
            .Verdict.ToString().Should().Be(verdict);

    [Theory]
    [InlineData("2025-03-20..2029-04", "CannotBeTold")]
    [InlineData("2025-03-20..2029", "CannotBeTold")]
    [InlineData("2025-03-20..2029-03", "NotMet")]
    [InlineData("2025-03-20..2028", "NotMet")]
    [InlineData("2025-03-20..2029-03-31", "Met")]
    public void PlanningPeriod_EndsOnADayKnownInPart_IsNotMetWhereNoDayIs(string covers, string verdict) =>
        Ask("plan-period-end", "2026-11-21", $"police-and-crime-plan covers={covers}: issued 2025-03-20")[^1]
            .Verdict.ToString().Should().Be(verdict);

    [Theory]
    [InlineData("2025-04..2029-03-31", "CannotBeTold")]
    [InlineData("2025-03..2029-03-31", "CannotBeTold")]
    [InlineData("2025-05..2029-03-31", "NotMet")]
    [InlineData("2025-02..2029-03-31", "NotMet")]
    public void PlanningPeriod_BeginsOnADayKnownInPart_IsNotMetWhereNoDayIs(string covers, string verdict) =>
        Ask("plan-period-start", "2026-11-21", $"police-and-crime-plan covers={covers}: issued 2025-03-20")[^1]
            .Verdict.ToString().Should().Be(verdict);

    [Fact]
    public void PlanningPeriod_BeginsInAMonthThatIsAllInTime_IsMet() =>
        Ask("plan-period-start", "2026-11-21", "police-and-crime-plan covers=2025-02..2029-03-31: issued 2025-02-01")[^1]
            .Verdict.Should().Be(StatutoryVerdict.Met);

    [Theory]
    [InlineData("2026-04..2029-04", "CannotBeTold")]
    [InlineData("2026-04..2029-05", "Met")]
    [InlineData("2026-04..2029-03", "NotMet")]
    public void PartnershipPlan_OfAPeriodKnownInPart_CoversThreeYearsWhereEveryDayDoes(string covers, string verdict) =>
        Ask("csp-plan-three-years-w", "2026-11-21", $"partnership-plan covers={covers}: revised 2026-03-01", "dyfed-powys")[^1]
            .Verdict.ToString().Should().Be(verdict);

    [Theory]
    [InlineData("2028-05", "CannotBeTold")]
    [InlineData("2028-06", "NotMet")]
    [InlineData("2028-04", "Met")]
    public void Deputy_OfATermKnownInPart_IsTooLongWhereEveryDayIs(string to, string verdict) =>
        Ask("deputy-term", "2026-11-21", $"deputy covers=2024-06-01..{to}: appointed 2024-06-01")[^1]
            .Verdict.ToString().Should().Be(verdict);

    [Theory]
    [InlineData("ended 2026-06", "CannotBeTold")]
    [InlineData("ended 2026-05", "Met")]
    [InlineData("ended 2026-07", "NotMet")]
    [InlineData("ended", "CannotBeTold")]
    public void Incapacity_EndedOnADayKnownInPart_IsTooLongWhereEveryDayIs(string ended, string verdict) =>
        Ask("incapacity-six-months", "2026-11-21", $"acting-appointment!: appointed 2025-12-15; {ended}; cause=incapacity")[^1]
            .Verdict.ToString().Should().Be(verdict);

    [Theory]
    [InlineData("decision-notified 2026-06", "CannotBeTold")]
    [InlineData("decision-notified", "CannotBeTold")]
    [InlineData("decision-notified 2026-05", "Met")]
    [InlineData("decision-notified 2026-07", "NotMet")]
    public void ChiefConstable_ConfirmedOnADayKnownInPart_IsAppointedTooSoonWhereEveryDaySaysSo(string decided, string verdict) =>
        Ask(
                "chief-appoint-process", "2026-11-21",
                $"chief-constable-appointment!: notified 2026-06-01; {decided}; appointed 2026-06-15; +candidate-eligible")[^1]
            .Verdict.ToString().Should().Be(verdict);

    /// <summary>Fourteen days before the plan is issued are this library's own number.</summary>
    [Theory]
    [InlineData("2025-02-01", "Met")]
    [InlineData("2025-02-20", "CannotBeTold")]
    [InlineData("2025-02-15", "Met")]
    public void Draft_BeforeAPlanIssuedInAMonth_IsInTimeWhereEveryDayIs(string sent, string verdict) =>
        Ask(
                "plan-draft-to-panel", "2026-11-21",
                $"police-and-crime-plan!: draft-sent {sent} >panel; panel-reported 2025-02-25; issued 2025-03")[^1]
            .Verdict.ToString().Should().Be(verdict);

    /// <summary>A variation of a month within which an acting commissioner began or ended may be by either.</summary>
    [Theory]
    [InlineData("2025-06", "CannotBeTold")]
    [InlineData("2025-05", "Met")]
    [InlineData("2025-07", "NotMet")]
    [InlineData("2025-12", "CannotBeTold")]
    [InlineData("2026-01", "Met")]
    public void Variation_OfAMonthInWhichSomebodyBeganToAct_CannotBeTold(string issued, string verdict)
    {
        const string Holder = " & holder Commissioner holder elected=2024-05-02 from=2024-05-09";
        string variation = $"plan-variation: issued {issued}{Holder}";
        Ask("plan-not-by-acting", "2026-11-21", $"{variation} & acting-appointment: appointed 2025-06-15; ended 2025-12-10")[^1]
            .Verdict.ToString().Should().Be(verdict);
        Ask("plan-not-by-acting", "2026-11-21", $"{variation} & holder Commissioner acting from=2025-06-15 to=2025-12-10")[^1]
            .Verdict.ToString().Should().Be(verdict);
    }

    /// <summary>The first day in office that is known to the month is that of the data, where the data have one in it.</summary>
    [Theory]
    [InlineData("elected=2024-05-02 from=2024-05", "issued 2024-05-08", "CannotBeTold")]
    [InlineData("elected=2024-05-02 from=2024-05", "issued 2024-05-10", "Met")]
    [InlineData("elected=2025-06-05 from=2025-06", "issued 2025-06-10", "CannotBeTold")]
    [InlineData("elected=2025-06-05 from=2025-06", "issued 2025-07-10", "Met")]
    public void Plan_OfSomebodyInOfficeFromAMonth_IsTheirsWhereEveryDayIs(string holder, string issued, string verdict) =>
        Ask(Plan, "2026-11-21", $"police-and-crime-plan: {issued} & holder Commissioner holder {holder}")[^1]
            .Verdict.ToString().Should().Be(verdict);

    /// <summary>A period that begins in a calendar year may begin in either of two financial years.</summary>
    [Theory]
    [InlineData("2026..2027-12-31", "CannotBeTold")]
    [InlineData("2026-05..2027-12-31", "Met")]
    public void Assessment_OfAPeriodThatBeginsInAYear_IsOfNoFinancialYear(string covers, string verdict) =>
        Ask("csp-assessment-yearly", "2027-05-21", $"strategic-assessment covers={covers}: prepared 2026-06-01")
            .Single(static one => one.FinancialYear == 2026).Verdict.ToString().Should().Be(verdict);

    /// <summary>Law that began on 16 January 2012 asks nothing of what was decided before.</summary>
    [Theory]
    [InlineData("taken 2012-01; published 2012-01", "CannotBeTold")]
    [InlineData("taken 2012-02-01; published 2012-02", "Met")]
    [InlineData("taken 2012-01-10; published 2012-01-15", "CannotBeTold")]
    public void Decision_OfTheMonthInWhichTheLawBegan_CannotBeTold(string steps, string verdict) =>
        Ask("info-decisions", "2012-12-21", $"decision: {steps}")[^1].Verdict.ToString().Should().Be(verdict);

    internal static StatutoryOutcome[] Ask(string requirement, string day, string facts, string place = ".") => new StatuteExample
    {
        Line = 0,
        Requirement = StatutoryRequirements.Find(requirement)!,
        Verdict = default,
        Day = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value,
        Place = ExamplePlace.Of(place),
        Facts = facts,
    }.Ask();
}
