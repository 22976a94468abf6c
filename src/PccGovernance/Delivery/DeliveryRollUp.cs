namespace PccGovernance.Delivery;

/// <summary>How a deliverable, a priority, a strand or a plan stands, from what is under it.</summary>
/// <remarks>
/// The worst child decides, in this order: cancelled; complete; not due; green; unknown; amber; red. An unknown child whose last known
/// colour is amber or red counts as that, and the parent is then unknown too, with that colour as the worst known. So what is unknown never
/// makes its parent green, and going stale never improves it.
/// </remarks>
public sealed record DeliveryRollUp
{
    /// <summary>The deliverable, priority, strand or plan.</summary>
    public required EntityReference Subject { get; init; }

    /// <summary>Whether it has a colour, and if not, why not.</summary>
    public required DeliveryStanding Standing { get; init; }

    /// <summary>The colour; <c>null</c> unless <see cref="Standing"/> is rated.</summary>
    public RagStatus? Colour { get; init; }

    /// <summary>The worst colour known under it; <c>null</c> when none is. Where <see cref="Standing"/> is unknown it may be worse than this.</summary>
    public RagStatus? WorstKnownColour { get; init; }

    /// <summary>The milestones under it, at any depth.</summary>
    public required DeliveryCounts Counts { get; init; }

    /// <summary>The child that decided, critical milestones first and then by identifier where several would; <c>null</c> when there is no child.</summary>
    public EntityReference? DecidedBy { get; init; }

    /// <summary>The milestone that decided in the end; <c>null</c> when it was a want of milestones.</summary>
    public Id<Milestone>? DecidingMilestone { get; init; }

    /// <summary>Why it stands as it does: a full sentence.</summary>
    public required string Reason { get; init; }
}
