using NodaTime.Text;
using PccGovernance.Statute;

namespace PccGovernance.Tests.Statute;

/// <summary>The day before, the day of and the day after each deadline of the requirements that have a check of their own.</summary>
public sealed class StatuteSpecialDeadlineTests
{
    // PRSRA 2011 Sch.8: three weeks that begin with the day of notice, 1 to 21 June.
    [Theory]
    [InlineData("2026-06-20", StatutoryVerdict.NotMet)]
    [InlineData("2026-06-21", StatutoryVerdict.NotMet)]
    [InlineData("2026-06-22", StatutoryVerdict.Met)]
    public void ChiefConstable_AppointedWithoutAReport_WaitsForTheThreeWeeks(string appointed, StatutoryVerdict verdict) =>
        One("chief-appoint-process", "2026-11-21",
            $"chief-constable-appointment!: notified 2026-06-01; appointed {appointed}; +no-panel-report; +candidate-eligible")
            .Should()
            .Be(verdict);

    [Theory]
    [InlineData("2026-06-18", StatutoryVerdict.NotMet)]
    [InlineData("2026-06-19", StatutoryVerdict.Met)]
    [InlineData("2026-06-20", StatutoryVerdict.Met)]
    public void ChiefConstable_AppointedOnOrAfterTheDecisionIsNotified_IsMet(string appointed, StatutoryVerdict verdict) =>
        One("chief-appoint-process", "2026-11-21",
            $"chief-constable-appointment: notified 2026-06-01; decision-notified 2026-06-19; appointed {appointed}; +candidate-eligible")
            .Should()
            .Be(verdict);

    // PRSRA 2011 Sch.1 para 8: the term ends at the latest on the sixth day after the ordinary poll of 4 May 2028.
    [Theory]
    [InlineData("2028-05-09", StatutoryVerdict.Met)]
    [InlineData("2028-05-10", StatutoryVerdict.Met)]
    [InlineData("2028-05-11", StatutoryVerdict.NotMet)]
    public void Deputy_WhoseTermEnds_EndsByTheSixthDayAfterThePoll(string last, StatutoryVerdict verdict) =>
        One("deputy-term", "2026-11-21", $"deputy covers=2024-06-01..{last}: appointed 2024-06-01").Should().Be(verdict);

    // PRSRA 2011 s.51: 35 business days from the event of 7 September 2026 end on 26 October.
    [Theory]
    [InlineData("2026-10-23", StatutoryVerdict.Met)]
    [InlineData("2026-10-26", StatutoryVerdict.Met)]
    [InlineData("2026-10-27", StatutoryVerdict.NotMet)]
    public void ByElection_HeldWithin35BusinessDays_IsMet(string poll, StatutoryVerdict verdict) =>
        One("vacancy-by-election", "2026-11-21", $"vacancy: vacant 2026-09-01; relevant-event 2026-09-07; poll {poll}")
            .Should()
            .Be(verdict);

    [Theory]
    [InlineData("2026-10-25", "vacancy!", StatutoryVerdict.NotYetDue)]
    [InlineData("2026-10-26", "vacancy!", StatutoryVerdict.NotYetDue)]
    [InlineData("2026-10-27", "vacancy!", StatutoryVerdict.NotMet)]
    [InlineData("2026-10-27", "vacancy", StatutoryVerdict.CannotBeTold)]
    public void ByElection_NotHeld_IsNotYetDueOnTheLastDay(string day, string filing, StatutoryVerdict verdict) =>
        One("vacancy-by-election", day, $"{filing}: vacant 2026-09-01; relevant-event 2026-09-07").Should().Be(verdict);

    // PRSRA 2011 s.63: six months that begin with the appointment of 10 February end on 9 August.
    [Theory]
    [InlineData("2026-08-08", "acting-appointment!", StatutoryVerdict.NotYetDue)]
    [InlineData("2026-08-09", "acting-appointment!", StatutoryVerdict.NotYetDue)]
    [InlineData("2026-08-10", "acting-appointment!", StatutoryVerdict.NotMet)]
    [InlineData("2026-08-10", "acting-appointment", StatutoryVerdict.CannotBeTold)]
    public void Incapacity_OfSixMonths_MakesAVacancyADayLater(string day, string filing, StatutoryVerdict verdict) =>
        One("incapacity-six-months", day, $"{filing}: appointed 2026-02-10; cause=incapacity").Should().Be(verdict);

    // PRSRA 2011 s.50: the ordinary poll of 2024 was on 2 May.
    [Theory]
    [InlineData("2024-05-01", StatutoryVerdict.NotMet)]
    [InlineData("2024-05-02", StatutoryVerdict.Met)]
    [InlineData("2024-05-03", StatutoryVerdict.NotMet)]
    public void OrdinaryElection_OnAnyOtherDay_IsNotMet(string poll, StatutoryVerdict verdict) =>
        One("ordinary-election-cycle", "2026-11-21", $"ordinary-election: poll {poll}").Should().Be(verdict);

    // SI 2007/3076 reg.9, Wales: three years from 1 April 2026.
    [Theory]
    [InlineData("2029-03-30", StatutoryVerdict.NotMet)]
    [InlineData("2029-03-31", StatutoryVerdict.Met)]
    [InlineData("2029-04-01", StatutoryVerdict.Met)]
    public void PlanOfAWelshPartnership_OfLessThanThreeYears_IsNotMet(string last, StatutoryVerdict verdict) =>
        One("csp-plan-three-years-w", "2026-11-21", $"partnership-plan[2026] covers=2026-04-01..{last}: revised 2026-03-10", "dyfed-powys")
            .Should()
            .Be(verdict);

    // PRSRA 2011 Sch.5 para 1: scrutiny ends with the response, or with 8 February where the panel is silent.
    [Theory]
    [InlineData("-veto; responded 2026-02-10; issued 2026-02-09", StatutoryVerdict.NotMet)]
    [InlineData("-veto; responded 2026-02-10; issued 2026-02-10", StatutoryVerdict.Met)]
    [InlineData("-veto; responded 2026-02-10; issued 2026-02-11", StatutoryVerdict.Met)]
    [InlineData("-veto; issued 2026-02-11", StatutoryVerdict.CannotBeTold)]
    [InlineData("+no-panel-report; issued 2026-02-08", StatutoryVerdict.NotMet)]
    [InlineData("+no-panel-report; issued 2026-02-09", StatutoryVerdict.Met)]
    public void Precept_IssuedBeforeScrutinyEnds_IsNotMet(string steps, StatutoryVerdict verdict) =>
        Ask("precept-not-before-scrutiny", "2026-11-21", $"precept[2026]: {steps}")
            .Single(static outcome => outcome.FinancialYear == 2026).Verdict.Should()
            .Be(verdict);

    private static StatutoryVerdict One(string requirement, string day, string facts, string place = ".") =>
        Ask(requirement, day, facts, place)[^1].Verdict;

    private static StatutoryOutcome[] Ask(string requirement, string day, string facts, string place = ".") => new StatuteExample
    {
        Line = 0,
        Requirement = StatutoryRequirements.Find(requirement)!,
        Verdict = default,
        Day = LocalDatePattern.Iso.Parse(day).Value,
        Place = ExamplePlace.Of(place),
        Facts = facts,
    }.Ask();
}
