using NodaTime;

namespace PccGovernance.Delivery;

/// <summary>Rates one milestone on one day.</summary>
internal sealed class MilestoneRating(RagPolicy policy, LocalDate asOf, MilestonePath path)
{
    private readonly Milestone _milestone = path.Milestone;
    private readonly KnownReports _reports = new(path.Milestone, asOf);

    public MilestoneAssessment Assess() => _milestone switch
    {
        { Status: MilestoneStatus.Cancelled } => Without(DeliveryStanding.Cancelled, "was given up"),
        { Status: MilestoneStatus.Complete } when !(_milestone.CompletedOn > asOf) => Without(DeliveryStanding.Complete, "is complete"),
        _ when IsNotDue => Without(DeliveryStanding.NotDue, $"has not started and is not due before {Say.Date(_milestone.Due!.Value)}"),
        _ => AssessOpen(),
    };

    private bool IsNotDue => _milestone.Due > asOf && !HasStarted;

    /// <summary>A status has no date, so a start that is known goes before 'not started' and 'not known'.</summary>
    private bool HasStarted => _milestone.Status == MilestoneStatus.InProgress
        || (_milestone.Start is { } start ? start <= asOf : _milestone.Status != MilestoneStatus.NotStarted);

    private MilestoneAssessment AssessOpen()
    {
        LocalDate? forecast = _milestone.Forecast is { } day && day >= asOf ? day : null;
        int? daysLate = DaysLate(forecast);
        int? slip = Slip;
        MilestoneReport? progress = _reports.LastWithProgress;
        decimal? lag = progress is null ? null : KnownReports.LagOf(progress);
        MilestoneReport? coloured = _reports.LastColoured;
        bool isStale = _reports.Last is { } last && !IsFresh(last);
        bool hasEvidence = forecast is not null || IsFresh(progress) || IsFresh(coloured);

        RagIndicator? late = daysLate is { } days ? RagIndicators.DaysLate(policy, _milestone.Due!.Value, days, forecast) : null;
        // Without evidence, being a little overdue is the least that can be said: it may make it amber or red, but never green.
        late = !hasEvidence && late?.Colour == RagStatus.Green ? null : late;
        RagIndicator? moved = RagIndicators.DateMoved(policy, _milestone, slip);
        RagIndicator? behind = lag is { } points ? RagIndicators.ProgressLag(policy, progress!, points) : null;
        RagIndicator? reported = coloured?.Rag is { } rag ? RagIndicators.Reported(coloured, rag) : null;

        ValueList<RagIndicator> indicators = new[] { late, moved, behind, reported }.OfType<RagIndicator>().ToValueList();
        RagStatus? worst = RagIndicators.Worst(indicators.Select(static i => (RagStatus?)i.Colour));
        bool isRated = _milestone.Due is not null && !isStale && (hasEvidence || late is not null || moved is not null);
        return Blank(
            isRated ? DeliveryStanding.Rated : DeliveryStanding.Unknown,
            isRated ? indicators.First(i => i.Colour == worst).Sentence : WhyUnknown(isStale)) with
        {
            Colour = isRated ? worst : null,
            LastKnownColour = worst,
            ComputedColour = RagIndicators.Worst([late?.Colour, moved?.Colour, behind?.Colour]),
            ReportedColour = coloured?.Rag,
            DaysLate = daysLate,
            SlipDays = slip,
            ProgressLag = lag,
            IsStale = isStale,
            Indicators = indicators,
        };
    }

    /// <summary>The later of the forecast and the day, from the date due; a forecast that has passed is none.</summary>
    private int? DaysLate(LocalDate? forecast) =>
        _milestone.Due is not { } due ? null
        : forecast is { } day ? Math.Max(0, Period.DaysBetween(due, day))
        : due < asOf ? Period.DaysBetween(due, asOf)
        : null;

    private int? Slip =>
        (_milestone.OriginalDue, _milestone.Due) is ({ } original, { } current) ? Period.DaysBetween(original, current) : null;

    private bool IsFresh(MilestoneReport? report) =>
        report is not null && Period.DaysBetween(report.On, asOf) <= policy.ReportingPeriodDays;

    private string WhyUnknown(bool isStale)
    {
        string name = $"The milestone '{_milestone.Id}'";
        return _milestone.Due is null ? $"{name} has no date due: record one."
            : isStale ? $"{name} was last reported on {Say.Date(_reports.Last!.On)}, more than {Say.Days(policy.ReportingPeriodDays)} before {Say.Date(asOf)}: report it."
            : $"{name} has neither a forecast to come nor a report of its progress or colour within {Say.Days(policy.ReportingPeriodDays)}: record one.";
    }

    private MilestoneAssessment Without(DeliveryStanding standing, string why) =>
        Blank(standing, $"The milestone '{_milestone.Id}' {why}.") with { ReportedColour = _reports.LastColoured?.Rag };

    private MilestoneAssessment Blank(DeliveryStanding standing, string reason) =>
        new()
        {
            Milestone = _milestone.Id,
            Deliverable = path.Deliverable.Id,
            Priority = path.Priority.Id,
            Strand = path.Strand.Id,
            Plan = path.Plan.Id,
            IsCritical = _milestone.IsCritical,
            Standing = standing,
            Due = _milestone.Due,
            LastReportOn = _reports.Last?.On,
            Reason = reason,
        };
}
