using System.Globalization;
using NodaTime.Text;
using PccGovernance.Statute;

namespace PccGovernance.Tests.Statute;

/// <summary>
/// The day before, the day of and the day after each deadline of the requirements that have a check of their own, or a day on which
/// something has to be.
/// </summary>
public sealed class StatuteSpecialDeadlineTests
{
    private const StatutoryVerdict Met = StatutoryVerdict.Met;
    private const StatutoryVerdict NotMet = StatutoryVerdict.NotMet;
    private const StatutoryVerdict NotYetDue = StatutoryVerdict.NotYetDue;

    /// <summary>
    /// The requirement and its check, where and when it is asked, the facts, the day of the law, and the answers where {0} in them is the
    /// day before, that day and the day after.
    /// </summary>
    public static TheoryData<string, string, string, string, string, string, StatutoryVerdict[]> Days =>
        new()
        {
            // PRSRA 2011 s.7(3): the end of the financial year of the poll of 4 May 2028.
            {
                "plan-period-end",
                "planning-period-end",
                ".",
                "2026-12-01",
                "police-and-crime-plan covers=2024-12-01..{0}: issued 2024-12-01",
                "2029-03-31",
                [NotMet, Met, NotMet]
            },
            // PRSRA 2011 s.7(7): 1 April after the financial year of the election of 2 May 2024.
            {
                "plan-period-start",
                "planning-period-start",
                ".",
                "2026-01-01",
                "police-and-crime-plan covers={0}..2029-03-31: issued 2025-03-20",
                "2025-04-01",
                [Met, Met, NotMet]
            },
            // PRSRA 2011 Sch.8: three weeks that begin with the day of notice, 1 to 21 June; then without a report the day after.
            {
                "chief-appoint-process",
                "chief-appointment",
                ".",
                "2026-11-21",
                "chief-constable-appointment!: notified 2026-06-01; appointed {0}; +no-panel-report; +candidate-eligible",
                "2026-06-22",
                [NotMet, Met, Met]
            },
            {
                "chief-appoint-process",
                "chief-appointment",
                ".",
                "2026-11-21",
                "chief-constable-appointment: notified 2026-06-01; decision-notified 2026-06-19; appointed {0}; +candidate-eligible",
                "2026-06-19",
                [NotMet, Met, Met]
            },
            // PRSRA 2011 Sch.1 para 8: the sixth day after the ordinary poll of 4 May 2028; under a mayor the third.
            {
                "deputy-term",
                "deputy-term",
                ".",
                "2026-11-21",
                "deputy covers=2024-06-01..{0}: appointed 2024-06-01",
                "2028-05-10",
                [Met, Met, NotMet]
            },
            {
                "deputy-term",
                "deputy-term",
                "west-yorkshire",
                "2026-11-21",
                "deputy covers=2024-06-01..{0}: appointed 2024-06-01",
                "2028-05-07",
                [Met, Met, NotMet]
            },
            // PRSRA 2011 s.50: the ordinary poll of 2024.
            {
                "ordinary-election-cycle",
                "ordinary-poll-day",
                ".",
                "2026-11-21",
                "ordinary-election: poll {0}",
                "2024-05-02",
                [NotMet, Met, NotMet]
            },
            // PRSRA 2011 s.50(5): the seventh day after the poll.
            {
                "term-of-office",
                "took-office",
                ".",
                "2026-11-21",
                "ordinary-election: poll 2024-05-02; took-office {0}",
                "2024-05-09",
                [NotMet, Met, NotMet]
            },
            // PRSRA 2011 s.51: 35 business days from the event of 7 September 2026 end on 26 October.
            {
                "vacancy-by-election",
                "by-election",
                ".",
                "2026-11-21",
                "vacancy: vacant 2026-09-01; relevant-event 2026-09-07; poll {0}",
                "2026-10-26",
                [Met, Met, NotMet]
            },
            {
                "vacancy-by-election",
                "by-election",
                ".",
                "{0}",
                "vacancy!: vacant 2026-09-01; relevant-event 2026-09-07",
                "2026-10-26",
                [NotYetDue, NotYetDue, NotMet]
            },
            // PRSRA 2011 s.63: six months that begin with the appointment of 10 February end on 9 August.
            {
                "incapacity-six-months",
                "incapacity",
                ".",
                "{0}",
                "acting-appointment!: appointed 2026-02-10; cause=incapacity",
                "2026-08-09",
                [NotYetDue, NotYetDue, NotMet]
            },
            // SI 2007/3076 reg.9, and SI 2007/1830 reg.11 to May 2011: three years.
            {
                "csp-plan-three-years-w",
                "covers-three-years",
                "dyfed-powys",
                "2026-11-21",
                "partnership-plan[2026] covers=2026-04-01..{0}: revised 2026-03-10",
                "2029-03-31",
                [NotMet, Met, Met]
            },
            {
                "csp-plan-three-years-e",
                "covers-three-years",
                ".",
                "2010-06-01",
                "partnership-plan[2010] covers=2010-04-01..{0}: revised 2010-03-10",
                "2013-03-31",
                [NotMet, Met, Met]
            },
            // PRSRA 2011 Sch.5 para 1: scrutiny ends with the response, or with 8 February where the panel is silent.
            {
                "precept-not-before-scrutiny",
                "scrutiny-ended",
                ".",
                "2026-11-21",
                "precept[2026]: -veto; responded 2026-02-10; issued {0}",
                "2026-02-10",
                [NotMet, Met, Met]
            },
            {
                "precept-not-before-scrutiny",
                "scrutiny-ended",
                ".",
                "2026-11-21",
                "precept[2026]: +no-panel-report; issued {0}",
                "2026-02-09",
                [NotMet, Met, Met]
            },
        };

    [Theory]
    [MemberData(nameof(Days))]
    public void Check_OnTheDayBeforeTheDayAndTheDayAfter_AnswersAsTheLawDoes(
        string requirement, string check, string place, string asked, string facts, string day, StatutoryVerdict[] verdicts)
    {
        LocalDate last = LocalDatePattern.Iso.Parse(day).Value;

        new[] { -1, 0, 1 }.Select(days => One(requirement, place, asked, facts, last.PlusDays(days))).Should().Equal(verdicts, check);
    }

    [Theory]
    [InlineData("vacancy-by-election", "2026-10-27", "vacancy: vacant 2026-09-01; relevant-event 2026-09-07")]
    [InlineData("incapacity-six-months", "2026-08-10", "acting-appointment: appointed 2026-02-10; cause=incapacity")]
    [InlineData("precept-not-before-scrutiny", "2026-11-21", "precept[2026]: -veto; issued 2026-02-11")]
    public void Check_WhereTheRecordIsNotComplete_CannotBeTold(string requirement, string asked, string facts) =>
        One(requirement, ".", asked, facts, default).Should().Be(StatutoryVerdict.CannotBeTold);

    private static StatutoryVerdict One(string requirement, string place, string asked, string facts, LocalDate day)
    {
        string text = LocalDatePattern.Iso.Format(day);
        StatutoryOutcome[] outcomes = new StatuteExample
        {
            Line = 0,
            Requirement = StatutoryRequirements.Find(requirement)!,
            Verdict = default,
            Day = LocalDatePattern.Iso.Parse(string.Format(CultureInfo.InvariantCulture, asked, text)).Value,
            Place = ExamplePlace.Of(place),
            Facts = string.Format(CultureInfo.InvariantCulture, facts, text),
        }.Ask();
        return (Array.Find(outcomes, static outcome => outcome.Filing is not null) ?? outcomes[^1]).Verdict;
    }
}
