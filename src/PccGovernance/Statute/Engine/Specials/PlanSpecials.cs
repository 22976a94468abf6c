using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Statute;

/// <summary>The planning period (2011 Act s.7(3) and (7)) and the three years of a Welsh partnership plan.</summary>
internal static class PlanSpecials
{
    public static Answer PeriodEnd(RequirementCase at, SpecialFacts facts)
    {
        if (facts.Day("issued").Exact is not { } issued)
        {
            return facts.NoDay("issued");
        }

        if (at.Filing?.Covers.End is not { } to)
        {
            return facts.NoFact("end-of-the-planning-period");
        }

        if (at.Survey.Elections.NextOrdinaryPoll(at.Scope, issued) is not { } poll)
        {
            return facts.NoFact("next-ordinary-election");
        }

        LocalDate end = LegalDays.LastOfFinancialYear(LegalDays.FinancialYear(poll));
        LocalDate after = end.PlusDays(1);
        if (to.Earliest <= after && after <= to.Latest)
        {
            return to.IsDay ? Answer.Met(end) : facts.NoFact("end-of-the-planning-period");
        }

        PartialDate last = to.IsDay ? to.Earliest.PlusDays(-1) : to;
        return Answer.NotMet(Statement.Of("statute.period-ends", ("on", last), ("due", end), ("poll", poll)), end);
    }

    /// <summary>
    /// The period begins on issue, or on a day that the plan states: not after the next ordinary election nor, for the plan that the
    /// election asks for, after 1 April that follows its financial year.
    /// </summary>
    public static Answer PeriodStart(RequirementCase at, SpecialFacts facts)
    {
        if (facts.Day("issued").Exact is not { } issued)
        {
            return facts.NoDay("issued");
        }

        if (at.Filing?.Covers.Beginning is not { } from)
        {
            return facts.NoFact("start-of-the-planning-period");
        }

        if (at.Survey.Elections.NextOrdinaryPoll(at.Scope, issued) is not { } next)
        {
            return facts.NoFact("next-ordinary-election");
        }

        Election[] elections = at.Survey.Elections.Of(at.Scope);
        Election? before = Array.FindLast(elections, election => (election.OfficeStart ?? election.Poll) <= issued);
        LocalDate? latest = before is null ? null : LegalDays.LastOfFinancialYear(LegalDays.FinancialYear(before.Poll)).PlusDays(1);
        LocalDate last = latest is { } april && issued < april && april < next ? april : next;
        return from.Earliest >= issued && from.Latest <= last ? Answer.Met()
            : from.Latest >= issued && from.Earliest <= last && !from.IsDay ? facts.NoFact("start-of-the-planning-period")
            : Answer.NotMet(Statement.Of("statute.period-begins", ("on", from), ("issued", issued), ("due", last)), last);
    }

    public static Answer CoversThreeYears(RequirementCase at, SpecialFacts facts)
    {
        if (at.Filing?.Covers is not { Beginning: { } from, End: { } to })
        {
            return facts.NoFact("years-covered");
        }

        return to.Earliest >= from.Latest.PlusYears(3) ? Answer.Met()
            : to.Latest >= from.Earliest.PlusYears(3) ? facts.NoFact("years-covered")
            : Answer.NotMet(
                Statement.Of("statute.covers-less", ("from", from), ("through", to.IsDay ? to.Earliest.PlusDays(-1) : to), ("years", 3)));
    }
}
