using NodaTime;

namespace PccGovernance.Delivery;

/// <summary>How a milestone stands on a day, without a word of why: what the roll-up needs, and what an assessment is written from.</summary>
internal struct MilestoneJudgement
{
    public DeliveryStanding Standing;
    public RagStatus? Colour;
    public RagStatus? WorstKnown;
    public RagStatus? Computed;
    public RagStatus? Reported;
    public LocalDate? Due;
    public LocalDate? Forecast;
    public int? DaysLate;
    public RagStatus? Late;
    public int? SlipDays;
    public bool IsMovedTooFar;
    public MilestoneReport? Progress;
    public MilestoneReport? Coloured;
    public MilestoneReport? Last;
    public MeasureLag? Measure;
    public decimal? ScheduleIndex;
    public RagOverride? Override;
    public bool IsOverrideApplied;
    public bool IsStale;
    public UnknownReason Unknown;

    /// <summary>The milestone that it waits for and that made it worse; empty when none did.</summary>
    public Id<Milestone> CappedBy;

    public readonly int Severity => DeliverySeverity.Of(Standing, WorstKnown);
}
