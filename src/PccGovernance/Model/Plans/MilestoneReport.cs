namespace PccGovernance;

/// <summary>What somebody reported of a milestone on a day.</summary>
public sealed record MilestoneReport
{
    /// <summary>The day of the report, as far as it is known.</summary>
    /// <remarks>Where the day decides how the milestone stands, and the month or less is known, that cannot be told.</remarks>
    public required PartialDate On { get; init; }

    /// <summary>The time that it reports on; always, the default, when not known.</summary>
    public EffectivePeriod Period { get; init; }

    /// <summary>Where the milestone was in its life; <c>null</c> when the report did not say.</summary>
    public MilestoneStatus? Status { get; init; }

    /// <summary>The colour that was reported; <c>null</c> when the report gave none.</summary>
    public RagStatus? Rag { get; init; }

    /// <summary>
    /// The confidence that was reported on the five-point scale; <c>null</c> when none was. It counts as a colour where <see cref="Rag"/>
    /// is not given.
    /// </summary>
    public DeliveryConfidence? Confidence { get; init; }

    /// <summary>
    /// The day on which it was then expected to be reached, on or after <see cref="On"/>; <c>null</c> when the report gave none.
    /// </summary>
    public PartialDate? Forecast { get; init; }

    /// <summary>The progress made, from 0 to 1; <c>null</c> when not reported.</summary>
    public decimal? Progress { get; init; }

    /// <summary>The progress that was planned by then, from 0 to 1; <c>null</c> when not known.</summary>
    public decimal? PlannedProgress { get; init; }

    /// <summary>What the report rests on; <c>null</c> when it did not say.</summary>
    public string? Evidence { get; init; }

    /// <summary>
    /// The day to which that evidence refers, as far as it is known, on or before <see cref="On"/>; <c>null</c> when not known.
    /// </summary>
    public PartialDate? EvidenceOn { get; init; }

    /// <summary>Why a colour better than the computed one was reported; <c>null</c> when no reason was given.</summary>
    public string? Reason { get; init; }

    /// <summary>The post that reported; <c>null</c> when not known.</summary>
    public Id<Post>? ReportedBy { get; init; }
}
