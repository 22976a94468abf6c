using PccGovernance.Text;

namespace PccGovernance.Delivery;

/// <summary>How a deliverable, a priority, a strand, a plan, a portfolio or an owner stands, from what is under it.</summary>
/// <remarks>
/// Where the worst child decides, it is in this order: cancelled; complete; not due; green; unknown; amber; red. An unknown child whose
/// last known colour is amber or red counts as that, and the parent is then unknown too, with that colour as the worst known. However it is
/// rolled up, what is unknown never makes its parent green, and going stale never improves it.
/// </remarks>
public sealed record DeliveryRollUp
{
    /// <summary>The deliverable, priority, strand, plan or portfolio; or the organisation that owns deliverables.</summary>
    public required EntityReference Subject { get; init; }

    /// <summary>Whether it has a colour, and if not, why not.</summary>
    public required DeliveryStanding Standing { get; init; }

    /// <summary>The colour; <c>null</c> unless <see cref="Standing"/> is rated.</summary>
    public RagStatus? Colour { get; init; }

    /// <summary>What to show on the scale of the policy.</summary>
    public RagLabel Label { get; init; }

    /// <summary>
    /// The worst colour known of it; <c>null</c> when none is. Where <see cref="Standing"/> is unknown it may be worse than this; where
    /// there is a <see cref="Score"/> it is the colour that it has with its unknown children at their worst.
    /// </summary>
    public RagStatus? WorstKnownColour { get; init; }

    /// <summary>The milestones under it, at any depth.</summary>
    public required DeliveryCounts Counts { get; init; }

    /// <summary>How it was rolled up.</summary>
    public RollUpMethod Method { get; init; }

    /// <summary>
    /// The mean, or the share of green, with unknown children at their worst; <c>null</c> where the worst decides or there is nothing to
    /// count.
    /// </summary>
    public decimal? Score { get; init; }

    /// <summary>The bound of <see cref="Score"/> for green; <c>null</c> where the worst decides.</summary>
    public decimal? GreenBound { get; init; }

    /// <summary>The bound of <see cref="Score"/> for amber; <c>null</c> where the worst decides.</summary>
    public decimal? AmberBound { get; init; }

    /// <summary>Whether a critical milestone made it worse than its children would have.</summary>
    public bool IsCriticalOverride { get; init; }

    /// <summary>
    /// The child that decided, or that is worst, critical milestones first and then by identifier where several would; <c>null</c> when
    /// there is no child.
    /// </summary>
    public EntityReference? DecidedBy { get; init; }

    /// <summary>The milestone that decided in the end, or that is worst; <c>null</c> when it was a want of milestones.</summary>
    public Id<Milestone>? DecidingMilestone { get; init; }

    /// <summary>Why it stands as it does. It is made when it is read, of the other members.</summary>
    public Statement Reason => RollUpStatements.Of(this);
}
