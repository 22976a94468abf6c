using NodaTime;

namespace PccGovernance.Delivery;

/// <summary>How a milestone stands on a day, and why.</summary>
public sealed record MilestoneAssessment
{
    /// <summary>The milestone.</summary>
    public required Id<Milestone> Milestone { get; init; }

    /// <summary>The deliverable that it is a step towards.</summary>
    public required Id<Deliverable> Deliverable { get; init; }

    /// <summary>The priority that the deliverable is under.</summary>
    public required Id<BusinessPriority> Priority { get; init; }

    /// <summary>The strand that the priority is in.</summary>
    public required Id<Strand> Strand { get; init; }

    /// <summary>The business plan.</summary>
    public required Id<BusinessPlan> Plan { get; init; }

    /// <summary>Whether it is critical.</summary>
    public bool IsCritical { get; init; }

    /// <summary>Whether it has a colour, and if not, why not.</summary>
    public required DeliveryStanding Standing { get; init; }

    /// <summary>The worst colour of <see cref="Indicators"/>; <c>null</c> unless <see cref="Standing"/> is rated.</summary>
    public RagStatus? Colour { get; init; }

    /// <summary>The worst colour that is known where <see cref="Standing"/> is rated or unknown: it is no better than this; <c>null</c> when nothing is known.</summary>
    public RagStatus? LastKnownColour { get; init; }

    /// <summary>The worst colour that dates and progress give, whatever was reported; <c>null</c> when they give none.</summary>
    public RagStatus? ComputedColour { get; init; }

    /// <summary>The colour in the last report that gave one; <c>null</c> when none did.</summary>
    public RagStatus? ReportedColour { get; init; }

    /// <summary>The date that it is held to; <c>null</c> when not known.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>
    /// Days from the date due to the forecast, or to the day of the assessment where that is later; 0 when not late; <c>null</c> when it
    /// is not overdue and nobody has forecast it, and when it is not open.
    /// </summary>
    public int? DaysLate { get; init; }

    /// <summary>Days from the original date to the current one, negative when it was brought forward; <c>null</c> unless both are known.</summary>
    public int? SlipDays { get; init; }

    /// <summary>Points of progress behind plan in the last report, negative when ahead; <c>null</c> when it did not give both.</summary>
    public decimal? ProgressLag { get; init; }

    /// <summary>The day of the last report; <c>null</c> when there is none.</summary>
    public LocalDate? LastReportOn { get; init; }

    /// <summary>Whether it is open and its last report is older than one reporting period.</summary>
    public bool IsStale { get; init; }

    /// <summary>What was computed, in the order of kinds: the evidence for the colour.</summary>
    public ValueList<RagIndicator> Indicators { get; init => field = value ?? []; } = [];

    /// <summary>Why it stands as it does: a full sentence.</summary>
    public required string Reason { get; init; }
}
