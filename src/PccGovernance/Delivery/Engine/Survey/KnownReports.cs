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
    private readonly Func<MilestoneReport, RagStatus?> _colourOf;

    /// <summary>Takes those of a day and before.</summary>
    /// <param name="reports">The reports of a milestone, in the order of their days.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="colourOf">The colour that a report gives, by itself or as confidence.</param>
    public KnownReports(ValueList<MilestoneReport> reports, LocalDate asOf, Func<MilestoneReport, RagStatus?> colourOf) =>
        (_reports, _count, _colourOf) = (reports, AsKnownOn.By(asOf, reports, On).Length, colourOf);

    public ReadOnlySpan<MilestoneReport> All => _reports.AsSpan()[.._count];

    public MilestoneReport? Last => _count == 0 ? null : _reports[_count - 1];

    public (MilestoneReport Report, RagStatus Colour)? Coloured => AsKnownOn.LastOf(All, On, _colourOf);

    /// <summary>The last that gave progress and plan, with the points that it puts the milestone behind.</summary>
    public (MilestoneReport Report, decimal Lag)? WithProgress => AsKnownOn.LastOf(All, On, LagOf);

    /// <summary>
    /// The last that stated a status, with how far that is from the end: of two of one day the one less far on is believed.
    /// </summary>
    public (MilestoneReport Report, int Backwardness)? WithStatus =>
        AsKnownOn.LastOf(All, On, static report => report.Status is { } said ? StatusRank.Of(said) : (int?)null);

    /// <summary>The last that gave a forecast; of one day the later.</summary>
    public (MilestoneReport Report, PartialDate Forecast)? WithForecast => AsKnownOn.LastOf(All, On, static report => report.Forecast);

    public RagStatus? ColourOf(MilestoneReport report) => _colourOf(report);

    /// <summary>
    /// The last with a colour of a day before that of a report; <c>null</c> when there is none, or it cannot be told which was first.
    /// </summary>
    public (MilestoneReport Report, RagStatus Colour)? ColouredBefore(MilestoneReport last)
    {
        LocalDate day = On(last);
        int count = _count;
        while (count > 0 && On(_reports[count - 1]) >= day)
        {
            count--;
        }

        return AsKnownOn.LastOf(All[..count], On, _colourOf) is var (report, colour) && report.On.Latest < last.On.Earliest
            ? (report, colour)
            : null;
    }

    /// <summary>Of a report that is known to the month or less the last day counts: nothing is known before it must have been.</summary>
    private static LocalDate On(MilestoneReport report) => report.On.Latest;

    /// <summary>Points of progress behind plan; <c>null</c> unless the report gave both.</summary>
    private static decimal? LagOf(MilestoneReport report) => (report.PlannedProgress - report.Progress) * 100;
}
