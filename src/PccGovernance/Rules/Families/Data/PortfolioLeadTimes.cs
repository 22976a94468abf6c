using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>
/// Who led a subject when, over the portfolios that an organisation has had of it. Two leads at one time are joint where the record says
/// so; nobody leads only where neither the lead nor a joint one does. Deputies lead nothing.
/// </summary>
internal static class PortfolioLeadTimes
{
    /// <summary>The subjects of which two times or more are on record, each in the order of time.</summary>
    public static Stint[][] Of(ValueList<Portfolio> portfolios) =>
    [
        .. portfolios
            .GroupBy(static portfolio => (portfolio.Subject.Trim().ToUpperInvariant(), OrganisationOf(portfolio)))
            .Select(StintsOf)
            .Where(static stints => stints.Length > 1),
    ];

    /// <summary>
    /// What cannot be told: of a portfolio that nobody is on record as leading, and of one of which it is not known whose it is.
    /// </summary>
    public static IEnumerable<Finding> ExamineUnknown(RuleDescriptor descriptor, ValueList<Portfolio> portfolios)
    {
        foreach (Portfolio portfolio in portfolios.Where(static portfolio => !Stints(portfolio).Any()))
        {
            yield return descriptor.Undetermined(
                Statement.Of("data.portfolio-without-lead", ("portfolio", EntityReference.Of(portfolio.Id))),
                [EntityReference.Of(portfolio.Id)],
                remedy: Statement.Of("data.portfolio-without-lead.remedy"));
        }

        foreach (IGrouping<string, Portfolio> subject in portfolios.GroupBy(
            static one => one.Subject.Trim().ToUpperInvariant(), StringComparer.Ordinal))
        {
            Portfolio[] nobodys = [.. subject.Where(static portfolio => OrganisationOf(portfolio) is null)];
            HashSet<EntityReference> open = [.. nobodys.Select(static portfolio => EntityReference.Of(portfolio.Id))];
            foreach (Finding finding in (nobodys.Length == 0 ? [] : subject.Except(nobodys).GroupBy(OrganisationOf))
                .SelectMany(own => Examine(descriptor, StintsOf(own.Concat(nobodys))))
                .Where(finding => finding.Subjects.Any(open.Contains) && !finding.Subjects.All(open.Contains))
                .DistinctBy(static finding => finding.Subjects))
            {
                yield return descriptor.Undetermined(
                    Statement.Of("data.portfolio-owner-not-known", ("portfolios", finding.Subjects)),
                    finding.Subjects,
                    remedy: Statement.Of("data.portfolio-owner-not-known.remedy"));
            }
        }
    }

    /// <summary>In the order of time.</summary>
    private static Stint[] StintsOf(IEnumerable<Portfolio> portfolios) =>
    [
        .. portfolios.SelectMany(Stints)
            .OrderBy(static stint => stint.Period.From ?? LocalDate.MinIsoValue)
            .ThenBy(static stint => stint.Period.To ?? LocalDate.MaxIsoValue)
            .ThenBy(static stint => stint.Portfolio.Id),
    ];

    /// <summary>What is wrong between the times of one subject.</summary>
    public static IEnumerable<Finding> Examine(RuleDescriptor descriptor, Stint[] stints)
    {
        for (int i = 1; i < stints.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (AreTwoSoleLeads(stints[j], stints[i]))
                {
                    yield return Overlap(descriptor, stints[j], stints[i]);
                }
            }
        }

        if (stints.Length == 0)
        {
            yield break;
        }

        Stint last = stints[0];
        foreach (Stint next in stints.Skip(1))
        {
            if (GapBetween(last.Period, next.Period) is { } days)
            {
                ValueList<EntityReference> both =
                    [.. new[] { EntityReference.Of(last.Portfolio.Id), EntityReference.Of(next.Portfolio.Id) }.Distinct()];
                yield return descriptor.Violated(
                    Statement.Of(
                        "data.lead-has-a-gap",
                        ("portfolio", both[0]),
                        ("days", days),
                        ("from", last.Period.End is { } end ? end : null)),
                    both,
                    [Evidence.Of("gap", days, "days")],
                    Statement.Of("data.lead-has-a-gap.remedy"));
            }

            last = last.Period.To is null || last.Period.To > next.Period.To ? last : next;
        }
    }

    private static Finding Overlap(RuleDescriptor descriptor, Stint one, Stint other)
    {
        ValueList<EntityReference> both = [EntityReference.Of(one.Portfolio.Id), EntityReference.Of(other.Portfolio.Id)];
        bool areNamed = IsNamed(one) && IsNamed(other) && !IsOnePost(one, other);
        Statement message = Statement.Of(
            areNamed ? "data.lead-overlaps" : "data.lead-may-overlap",
            ("before", both[0]),
            ("after", both[1]),
            ("day", other.Period.Beginning is { } day ? day : null));
        return areNamed
            ? descriptor.Violated(message, both, remedy: Statement.Of("data.lead-overlaps.remedy"))
            : descriptor.Undetermined(message, both, remedy: Statement.Of("data.lead-may-overlap.remedy"));
    }

    /// <summary>Whose it is: offices far apart may each have a portfolio of one subject.</summary>
    private static Id<Organisation>? OrganisationOf(Portfolio portfolio) => portfolio.LeadOrganisation
        ?? portfolio.FurtherLeads.FirstOrDefault(static lead => !lead.IsDeputy)?.Organisation;

    private static IEnumerable<Stint> Stints(Portfolio portfolio)
    {
        if (portfolio.LeadPost is not null || portfolio.Lead is not null || portfolio.LeadOrganisation is not null)
        {
            yield return new(portfolio, portfolio.Period, portfolio.LeadPost, portfolio.Lead, IsJoint: false);
        }

        foreach (PortfolioLead lead in portfolio.FurtherLeads)
        {
            // One who led before the portfolio began, or after it ended, led something else.
            if (!lead.IsDeputy && Within(lead.Period, portfolio.Period) is { IsInOrder: true } period)
            {
                yield return new(portfolio, period, lead.Post, lead.Person, IsJoint: true);
            }
        }
    }

    /// <summary>A joint lead leads no longer than the portfolio is.</summary>
    private static EffectivePeriod Within(EffectivePeriod lead, EffectivePeriod whole) => EffectivePeriod.Between(
        whole.From is { } from && !(lead.From >= from) ? whole.Beginning : lead.Beginning,
        whole.To is { } to && !(lead.To <= to) ? whole.End : lead.End);

    /// <summary>
    /// Two leads of two portfolios, of which neither is on record as leading beside the other. Of an end known in part it is not known.
    /// </summary>
    private static bool AreTwoSoleLeads(Stint one, Stint other) =>
        !one.IsJoint
        && !other.IsJoint
        && one.Portfolio.Id != other.Portfolio.Id
        && one.Period.Overlaps(other.Period)
        && !(one.Period.End is { IsDay: false } vague && vague.Latest >= other.Period.From && vague.Earliest <= other.Period.From)
        && !(one.Person is not null && one.Person == other.Person)
        && !one.Portfolio.FurtherLeads.Concat(other.Portfolio.FurtherLeads).Any(lead => !lead.IsDeputy
            && (IsOneOf(lead, one) || IsOneOf(lead, other)));

    /// <summary>Whether one post leads both, and whether one person or two did so from it is not on record.</summary>
    private static bool IsOnePost(Stint one, Stint other) =>
        one.Post is not null && one.Post == other.Post && (one.Person is null || other.Person is null);

    private static bool IsNamed(Stint stint) => stint.Post is not null || stint.Person is not null;

    /// <summary>
    /// Whether a joint lead is on record by the post or by the person of another lead. A post that leads jointly does so whoever holds it:
    /// were that asked of persons where both are on record, two leads would overlap less where nobody knows who one of them is.
    /// </summary>
    private static bool IsOneOf(PortfolioLead joint, Stint lead) =>
        (joint.Post is { } post && post == lead.Post) || (joint.Person is { } person && person == lead.Person);

    /// <summary>The days between two times; <c>null</c> when there are none, or an end that is known in part may leave none.</summary>
    private static int? GapBetween(EffectivePeriod last, EffectivePeriod next) =>
        last.To is { } ended
        && next.From is { } began
        && began > ended
        && !(last.End is { IsDay: false } vague && vague.Latest >= began)
            ? Period.DaysBetween(ended, began)
            : null;

    /// <summary>A time of one who led a portfolio.</summary>
    internal sealed record Stint(Portfolio Portfolio, EffectivePeriod Period, Id<Post>? Post, Id<Person>? Person, bool IsJoint);
}
