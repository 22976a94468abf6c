namespace PccGovernance.Delivery;

/// <summary>How many milestones stand how.</summary>
public sealed record DeliveryCounts
{
    /// <summary>Green milestones.</summary>
    public int Green { get; init; }

    /// <summary>Amber milestones.</summary>
    public int Amber { get; init; }

    /// <summary>Red milestones.</summary>
    public int Red { get; init; }

    /// <summary>Complete milestones.</summary>
    public int Complete { get; init; }

    /// <summary>Milestones that have not started and are not due.</summary>
    public int NotDue { get; init; }

    /// <summary>Milestones that cannot be rated.</summary>
    public int Unknown { get; init; }

    /// <summary>Milestones that were given up.</summary>
    public int Cancelled { get; init; }

    /// <summary>Milestones that are on hold or suspended.</summary>
    public int OnHold { get; init; }

    /// <summary>Deliverables without a milestone on record.</summary>
    public int DeliverablesWithoutMilestones { get; init; }

    /// <summary>All milestones.</summary>
    public int Milestones => Green + Amber + Red + Complete + NotDue + Unknown + Cancelled + OnHold;
}
