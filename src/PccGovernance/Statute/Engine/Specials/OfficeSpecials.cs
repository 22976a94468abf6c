using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Statute;

/// <summary>Appointments, elections and vacancies (2011 Act s.38, ss.50 to 63, Sch.1, Sch.8; 2004 Act s.4A).</summary>
internal static class OfficeSpecials
{
    private const int ThreeWeeks = 21;
    private const int BusinessDaysToAPoll = 35;

    /// <summary>Confirmation ends when the panel is told of the decision, or with three weeks without its report.</summary>
    public static Answer ChiefAppointment(RequirementCase at, SpecialFacts facts)
    {
        if (facts.Day("appointed").Exact is not { } appointed)
        {
            return facts.NoDay("appointed");
        }

        if (facts.Day("notified").Exact is not { } notified)
        {
            return facts.NoDay("notified");
        }

        LocalDate lapses = LegalDays.LastOfDaysBeginningWith(notified, ThreeWeeks);
        KnownDay decided = facts.Day("decision-notified");
        if (decided.IsBy(appointed) == true)
        {
            return Answer.Met();
        }

        KnownDay heard = facts.Day("hearing");
        bool isBeforeAnyEnd = appointed <= lapses
            && (decided.IsFrom(appointed.PlusDays(1)) == true
                || heard.IsFrom(appointed.PlusDays(1)) == true
                || (!decided.IsOnRecord && at.IsComplete()));
        if (isBeforeAnyEnd)
        {
            return Answer.NotMet(Statement.Of("statute.appointed-before-confirmation", ("on", appointed), ("due", lapses)), lapses);
        }

        bool isSilent = facts.Holds("no-panel-report") == true && appointed > lapses;
        return isSilent ? Answer.Met() : facts.NoDay("decision-notified");
    }

    /// <summary>
    /// The sixth day after the next ordinary poll; under a mayor the third. The rule is that of 3 April 2017 (Sch.1 para 8).
    /// </summary>
    public static Answer DeputyTerm(RequirementCase at, SpecialFacts facts)
    {
        if (facts.Day("appointed").Exact is not { } appointed)
        {
            return facts.NoDay("appointed");
        }

        if (appointed < at.Requirement.InForce.From)
        {
            return Gap.Of("statute.fact", "deputy", "wording-before-april-2017");
        }

        if (at.Survey.Elections.NextOrdinaryPoll(at.Scope, appointed) is not { } poll)
        {
            return facts.NoFact("next-ordinary-election");
        }

        LocalDate last = poll.PlusDays(at.Scope.Body == LocalPolicingBodyKind.CombinedAuthorityMayor ? 3 : 6);
        if (at.Filing?.Covers.End is { } to)
        {
            return to.Latest.PlusDays(-1) <= last ? Answer.Met(last)
                : to.Earliest.PlusDays(-1) > last ? facts.Late("term-ends", to.IsDay ? to.Earliest.PlusDays(-1) : to, last)
                : facts.NoFact("end-of-the-term");
        }

        return facts.Holds("open-ended") == true
            ? Answer.NotMet(Statement.Of("statute.open-ended", ("due", last)), last)
            : facts.NoFact("end-of-the-term");
    }

    public static Answer OrdinaryPollDay(RequirementCase at, SpecialFacts facts)
    {
        if (facts.Day("poll").Exact is not { } poll)
        {
            return facts.NoDay("poll");
        }

        bool isOrdinary = at.Survey.Elections.NextOrdinaryPoll(at.Scope, poll.PlusDays(-1)) == poll;
        return isOrdinary ? Answer.Met() : Answer.NotMet(Statement.Of("statute.not-an-ordinary-poll", ("on", poll)));
    }

    /// <summary>35 business days after the event; no poll in the six months that end with the next ordinary one (ss.51, 73).</summary>
    public static Answer ByElection(RequirementCase at, SpecialFacts facts)
    {
        if (facts.Day("relevant-event").Exact is not { } relevant)
        {
            return facts.NoDay("relevant-event");
        }

        if (facts.Day("vacant").Exact is not { } vacant)
        {
            return facts.NoDay("vacant");
        }

        if (at.Survey.Elections.NextOrdinaryPoll(at.Scope, vacant) is { } ordinary && vacant >= ordinary.PlusMonths(-6).PlusDays(1))
        {
            return Answer.NotApplicable(Statement.Of("statute.no-by-election", ("poll", ordinary)));
        }

        LocalDate last = LegalDays.PlusBusinessDays(relevant, BusinessDaysToAPoll);
        if (last > BankHolidays.Through)
        {
            return facts.NoFact("bank-holidays");
        }

        KnownDay poll = facts.Day("poll");
        return poll.Exact is { } day
            ? day <= last ? Answer.Met(last) : facts.Late("poll", day, last)
            : !poll.IsOnRecord && at.AsOf <= last ? Answer.Pending(last)
            : !poll.IsOnRecord && at.IsComplete(last)
            ? Answer.NotMet(Statement.Of("statute.never-done-by", ("of", "vacancy"), ("step", "poll"), ("due", last)), last)
            : facts.NoDay("poll");
    }

    /// <summary>Where somebody acts because of incapacity for six months from the appointment, the office falls vacant (s.63).</summary>
    public static Answer Incapacity(RequirementCase at, SpecialFacts facts)
    {
        if (facts.Day("appointed").Exact is not { } appointed)
        {
            return facts.NoDay("appointed");
        }

        LocalDate last = LegalDays.LastOfMonthsBeginningWith(appointed, 6);
        KnownDay ended = facts.Day("ended");
        if (ended.IsBy(last) == true || facts.Day("vacancy-declared").IsOnRecord)
        {
            return Answer.Met(last);
        }

        return at.AsOf <= last ? Answer.Pending(last)
            : ended.IsOnRecord && ended.IsBy(last) is null ? facts.NoDay("ended")
            : at.IsComplete()
            ? Answer.NotMet(
                Statement.Of("statute.never-done-by", ("of", "acting-appointment"), ("step", "vacancy-declared"), ("due", last)), last)
            : facts.NoDay("vacancy-declared");
    }

    /// <summary>
    /// The order is a fact on record, or the instrument by which the commissioner governs; where they differ it cannot be told.
    /// </summary>
    public static Answer FireOrder(RequirementCase at, SpecialFacts facts)
    {
        bool isOfInstrument = at.Scope.Governing?.Instrument is { } order && order.Text.Contains("SI 20", StringComparison.Ordinal);
        return facts.Holds("order-in-force") switch
        {
            true => Answer.Met(),
            false when !isOfInstrument =>
                Answer.NotMet(Statement.Of("statute.fact-does-not-hold", ("of", "fire-order"), ("fact", "order-in-force"))),
            null when isOfInstrument => Answer.Met(),
            _ => facts.NoFact("order-in-force"),
        };
    }
}
