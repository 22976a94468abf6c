using NodaTime;

namespace PccGovernance.Delivery;

/// <summary>What is known of a milestone on a day from its reports: of each thing the last, and of one day the worst, whatever order they were given in.</summary>
/// <remarks>The reports of a landscape stand in the order of their days. Nothing is copied: there may be a million.</remarks>
internal readonly struct KnownReports
{
    private readonly int _known;
    private readonly ValueList<MilestoneReport> _reports;
    private readonly RagPolicy _policy;

    public KnownReports(Milestone milestone, RagPolicy policy, LocalDate asOf)
    {
        (_reports, _policy, _known) = (milestone.Reports, policy, milestone.Reports.Count);
        while (_known > 0 && _reports[_known - 1].On > asOf)
        {
            _known--;
        }
    }

    public ReadOnlySpan<MilestoneReport> All => _reports.AsSpan()[.._known];

    public MilestoneReport? Last => _known == 0 ? null : _reports[_known - 1];

    public MilestoneReport? LastColoured => LastBy(static (report, policy) => (int?)ColourOf(report, policy));

    public MilestoneReport? LastWithProgress => LastBy(static (report, _) => LagOf(report));

    /// <summary>Of two statuses of one day the one less far on is believed.</summary>
    public MilestoneReport? LastWithStatus => LastBy(static (report, _) => -(int?)report.Status);

    public MilestoneReport? LastWithForecast => LastBy(static (report, _) => report.Forecast is { } day ? Period.DaysBetween(report.On, day) : null);

    /// <summary>The colour that a report gives, by itself or as confidence.</summary>
    public static RagStatus? ColourOf(MilestoneReport report, RagPolicy policy) => report.Rag ?? (report.Confidence is { } given ? policy.ColourOf(given) : null);

    /// <summary>Points of progress behind plan; <c>null</c> unless the report gave both.</summary>
    public static decimal? LagOf(MilestoneReport report) => (report.PlannedProgress - report.Progress) * 100;

    /// <summary>The last report with a colour of a day before the given one; <c>null</c> when there is none.</summary>
    public MilestoneReport? LastColouredBefore(LocalDate day)
    {
        MilestoneReport? worst = null;
        for (int i = _known - 1; i >= 0 && (worst is null || _reports[i].On == worst.On); i--)
        {
            if (_reports[i].On < day && ColourOf(_reports[i], _policy) is { } colour && (worst is null || colour > ColourOf(worst, _policy)))
            {
                worst = _reports[i];
            }
        }

        return worst;
    }

    private MilestoneReport? LastBy(Func<MilestoneReport, RagPolicy, decimal?> badness)
    {
        MilestoneReport? worst = null;
        decimal? worstBadness = null;
        for (int i = _known - 1; i >= 0 && (worst is null || _reports[i].On == worst.On); i--)
        {
            decimal? own = badness(_reports[i], _policy);
            if (own is not null && (worst is null || own > worstBadness))
            {
                (worst, worstBadness) = (_reports[i], own);
            }
        }

        return worst;
    }
}
