using NodaTime;

namespace PccGovernance.Delivery;

/// <summary>The reports of a milestone that are known on a day, oldest first; of one day, the worst last, whatever order they were given in.</summary>
internal sealed class KnownReports
{
    private readonly MilestoneReport[] _reports;

    public KnownReports(Milestone milestone, LocalDate asOf) =>
        _reports =
        [
            .. milestone.Reports.Where(report => report.On <= asOf)
                .OrderBy(static report => report.On)
                .ThenBy(static report => report.Rag)
                .ThenBy(static report => LagOf(report))
                .ThenBy(static report => report.Reason, StringComparer.Ordinal),
        ];

    public MilestoneReport? Last => _reports.LastOrDefault();

    public MilestoneReport? LastColoured => Array.FindLast(_reports, static report => report.Rag is not null);

    public MilestoneReport? LastWithProgress => Array.FindLast(_reports, static report => LagOf(report) is not null);

    /// <summary>The last two colours reported, the older first; <c>null</c> when there are not two.</summary>
    public (MilestoneReport Before, MilestoneReport Last)? LastTwoColoured =>
        _reports.Where(static report => report.Rag is not null).TakeLast(2).ToArray() is [{ } before, { } last] ? (before, last) : null;

    /// <summary>Points of progress behind plan; <c>null</c> unless the report gave both.</summary>
    public static decimal? LagOf(MilestoneReport report) => (report.PlannedProgress - report.Progress) * 100;
}
