using NodaTime;

namespace PccGovernance.Delivery;

/// <summary>How old the evidence was that a colour was reported on.</summary>
internal static class EvidenceAge
{
    /// <summary>Days from the evidence to its report, at the least.</summary>
    public static int? AtLeast(MilestoneReport report) =>
        report.EvidenceOn is { } evidence ? Period.DaysBetween(evidence.Latest, report.On.Earliest) : null;

    /// <summary>Whether it may have been older than a reporting period, and the days on record do not tell.</summary>
    public static bool MayBeOld(MilestoneReport report, RagPolicy policy) =>
        report.EvidenceOn is not { } evidence
        || (AtLeast(report) <= policy.ReportingPeriodDays
            && Period.DaysBetween(evidence.Earliest, report.On.Latest) > policy.ReportingPeriodDays);
}
