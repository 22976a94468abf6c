namespace PccGovernance.Delivery;

/// <summary>
/// How a milestone stands on a day, without a word of why: what the roll-up needs, and what an assessment and its signs are written from.
/// </summary>
internal struct MilestoneJudgement
{
    public DeliveryStanding Standing;
    public RagStatus? Colour;
    public RagStatus? WorstKnown;
    public RagStatus? Computed;
    public RagStatus? Reported;
    public KnownReports Reports;

    /// <summary>The report that gave <see cref="Reported"/>.</summary>
    public MilestoneReport? Coloured;
    public PartialDate? Due;
    public PartialDate? Forecast;
    public int? DaysLate;
    public RagStatus? Late;
    public bool IsMovedTooFar;

    /// <summary>The last report of progress against plan.</summary>
    public MilestoneReport? Progress;
    public decimal? Lag;
    public MeasureLag? Measure;
    public decimal? ScheduleIndex;
    public RagOverride? Override;
    public bool IsOverrideTaken;
    public bool IsStale;
    public UnknownReason Unknown;

    /// <summary>The milestone that it waits for and that made it worse; empty when none did.</summary>
    public Id<Milestone> CappedBy;

    /// <summary>The worst colour known of that one; <c>null</c> when nothing is.</summary>
    public RagStatus? CappedAt;

    public readonly int Severity => DeliverySeverity.Of(Standing, WorstKnown);
}
