namespace PccGovernance.Delivery;

/// <summary>What a roll-up needs to know of a child.</summary>
internal sealed record RollUpChild
{
    public required EntityReference Subject { get; init; }

    public required DeliveryStanding Standing { get; init; }

    /// <summary>The colour where there is one, else the last known; never of what is complete, not due or cancelled.</summary>
    public required RagStatus? WorstKnown { get; init; }

    public bool IsCritical { get; init; }

    public Id<Milestone>? Milestone { get; init; }

    public required DeliveryCounts Counts { get; init; }

    public int Severity => DeliverySeverity.Of(Standing, WorstKnown);

    public static RollUpChild Of(MilestoneAssessment milestone) =>
        new()
        {
            Subject = EntityReference.Of(milestone.Milestone),
            Standing = milestone.Standing,
            WorstKnown = milestone.LastKnownColour,
            IsCritical = milestone.IsCritical,
            Milestone = milestone.Milestone,
            Counts = Count(milestone),
        };

    public static RollUpChild Of(DeliveryRollUp rollUp, bool isCritical) =>
        new()
        {
            Subject = rollUp.Subject,
            Standing = rollUp.Standing,
            WorstKnown = rollUp.WorstKnownColour,
            IsCritical = isCritical,
            Milestone = rollUp.DecidingMilestone,
            Counts = rollUp.Counts,
        };

    private static DeliveryCounts Count(MilestoneAssessment milestone) => (milestone.Standing, milestone.Colour) switch
    {
        (DeliveryStanding.Complete, _) => new() { Complete = 1 },
        (DeliveryStanding.NotDue, _) => new() { NotDue = 1 },
        (DeliveryStanding.Cancelled, _) => new() { Cancelled = 1 },
        (DeliveryStanding.Rated, RagStatus.Green) => new() { Green = 1 },
        (DeliveryStanding.Rated, RagStatus.Amber) => new() { Amber = 1 },
        (DeliveryStanding.Rated, _) => new() { Red = 1 },
        _ => new() { Unknown = 1 },
    };
}
