using NodaTime;

namespace PccGovernance.Delivery;

/// <summary>
/// What is known of a milestone on a day from its reports: of each thing the last, and of one day the worst. Nothing is copied: there may
/// be a million.
/// </summary>
internal readonly struct KnownReports
{
    private readonly ValueList<MilestoneReport> _reports;
    private readonly int _count;
    private readonly RagPolicy _policy;

    /// <summary>Takes those of a day and before.</summary>
    /// <param name="reports">The reports of a milestone, in the order of their days.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="policy">Says which colour a report gives, by itself or as confidence.</param>
    public KnownReports(ValueList<MilestoneReport> reports, LocalDate asOf, RagPolicy policy) =>
        (_reports, _count, _policy) = (
            reports,
            AsKnownOn<MilestoneReport, RagStatus, ReportReaders.Colour>.Count(asOf, reports.AsSpan(), new(policy)),
            policy);

    public ReadOnlySpan<MilestoneReport> All => _reports.AsSpan()[.._count];

    public MilestoneReport? Last => _count == 0 ? null : _reports[_count - 1];

    public (MilestoneReport Report, RagStatus Colour)? Coloured =>
        AsKnownOn<MilestoneReport, RagStatus, ReportReaders.Colour>.LastOf(All, new(_policy));

    /// <summary>The last that gave progress and plan, with the points that it puts the milestone behind.</summary>
    public (MilestoneReport Report, decimal Lag)? WithProgress =>
        AsKnownOn<MilestoneReport, decimal, ReportReaders.Lag>.LastOf(All, default);

    /// <summary>
    /// The last that stated a status, with how far that is from the end: of two of one day the one less far on is believed.
    /// </summary>
    public (MilestoneReport Report, int Backwardness)? WithStatus =>
        AsKnownOn<MilestoneReport, int, ReportReaders.Backwardness>.LastOf(All, default);

    /// <summary>The last that gave a forecast; of one day the later.</summary>
    public (MilestoneReport Report, PartialDate Forecast)? WithForecast =>
        AsKnownOn<MilestoneReport, PartialDate, ReportReaders.Forecast>.LastOf(All, default);

    public RagStatus? ColourOf(MilestoneReport report) => _policy.ColourOf(report);

    /// <summary>
    /// The last with a colour of a day before that of a report; <c>null</c> when there is none, or it cannot be told which was first.
    /// </summary>
    public (MilestoneReport Report, RagStatus Colour)? ColouredBefore(MilestoneReport last)
    {
        int day = last.On.LatestNumber;
        int count = _count;
        while (count > 0 && _reports[count - 1].On.LatestNumber >= day)
        {
            count--;
        }

        return AsKnownOn<MilestoneReport, RagStatus, ReportReaders.Colour>.LastOf(All[..count], new(_policy)) is var (report, colour)
            && report.On.Latest < last.On.Earliest
            ? (report, colour)
            : null;
    }
}
