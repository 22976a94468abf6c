namespace PccGovernance.Delivery;

/// <summary>A milestone and where it stands in its plan.</summary>
internal sealed record MilestonePath(BusinessPlan Plan, Strand Strand, BusinessPriority Priority, Deliverable Deliverable, Milestone Milestone);
