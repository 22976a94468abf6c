using NodaTime;

namespace PccGovernance.Delivery;

/// <summary>What is known of a milestone on a day from its reports: of each thing the last, and of one day the worst, whatever order they were given in.</summary>
/// <remarks>The reports of a landscape stand in the order of their days, so one pass from the end finds all. Nothing is copied: there may be a million.</remarks>
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

        decimal lag = 0;
        for (int i = _known - 1; i >= 0; i--)
        {
            MilestoneReport report = _reports[i];
            if (MayBe(LastColoured, report) && ColourOf(report, policy) is { } colour && !(colour <= Colour))
            {
                (LastColoured, Colour) = (report, colour);
            }

            if (MayBe(LastWithProgress, report) && LagOf(report) is { } behind && (LastWithProgress is null || behind > lag))
            {
                (LastWithProgress, lag) = (report, behind);
            }

            // Of two statuses of one day the one less far on is believed; of two forecasts, the later day.
            if (report.Status is { } status && MayBe(LastWithStatus, report) && !(status >= LastWithStatus?.Status))
            {
                LastWithStatus = report;
            }

            if (report.Forecast is { } forecast && MayBe(LastWithForecast, report) && !(forecast <= LastWithForecast?.Forecast))
            {
                LastWithForecast = report;
            }
        }
    }

    public ReadOnlySpan<MilestoneReport> All => _reports.AsSpan()[.._known];

    public MilestoneReport? Last => _known == 0 ? null : _reports[_known - 1];

    public MilestoneReport? LastColoured { get; }

    /// <summary>The colour of <see cref="LastColoured"/>.</summary>
    public RagStatus? Colour { get; }

    public MilestoneReport? LastWithProgress { get; }

    public MilestoneReport? LastWithStatus { get; }

    public MilestoneReport? LastWithForecast { get; }

    /// <summary>The colour that a report gives, by itself or as confidence.</summary>
    public static RagStatus? ColourOf(MilestoneReport report, RagPolicy policy) => report.Rag ?? (report.Confidence is { } given ? policy.ColourOf(given) : null);

    /// <summary>Points of progress behind plan; <c>null</c> unless the report gave both.</summary>
    public static decimal? LagOf(MilestoneReport report) =>
        report is { PlannedProgress: { } planned, Progress: { } made } ? (planned - made) * 100 : null;

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

    /// <summary>Whether an earlier report may take the place of the one found: there is none, or it is of the same day.</summary>
    private static bool MayBe(MilestoneReport? found, MilestoneReport report) => found is null || found.On == report.On;
}
