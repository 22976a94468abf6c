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

    /// <summary>The last with a colour of a day before the given one; <c>null</c> when there is none.</summary>
    public (MilestoneReport Report, RagStatus Colour)? ColouredBefore(LocalDate day)
    {
        int count = _count;
        while (count > 0 && _reports[count - 1].On >= day)
        {
            count--;
        }

        return AsKnownOn.LastOf(All[..count], On, _colourOf);
    }

    private static LocalDate On(MilestoneReport report) => report.On;

    /// <summary>Points of progress behind plan; <c>null</c> unless the report gave both.</summary>
    private static decimal? LagOf(MilestoneReport report) => (report.PlannedProgress - report.Progress) * 100;
}
