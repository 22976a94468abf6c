namespace PccGovernance.Delivery;

/// <summary>What a roll-up needs to know of a child, and becomes for its own parent.</summary>
internal struct RollUpChild
{
    public EntityReference Subject;
    public DeliveryStanding Standing;

    /// <summary>The colour where there is one, else the last known; never of what is complete, not due, on hold or cancelled.</summary>
    public RagStatus? WorstKnown;

    /// <summary>Whether it is a critical milestone, or was decided by one.</summary>
    public bool IsCritical;

    /// <summary>The milestone that it is, or that decided for it.</summary>
    public Id<Milestone>? Milestone;
    public decimal Weight;
    public Tally Counts;

    /// <summary>The worst critical milestone at or below it; a severity of -1 when there is none.</summary>
    public CriticalMilestone Critical;

    /// <summary>Whether it counts in a mean or a share: what is not due, on hold or given up would water down what is late.</summary>
    public readonly bool IsDue => Standing is not (DeliveryStanding.NotDue or DeliveryStanding.Cancelled or DeliveryStanding.OnHold);

    public readonly int Severity => DeliverySeverity.Of(Standing, WorstKnown);

    public static RollUpChild Of(Milestone milestone, in MilestoneJudgement judgement)
    {
        RollUpChild child = new()
        {
            Subject = EntityReference.Of(milestone.Id),
            Standing = judgement.Standing,
            WorstKnown = judgement.WorstKnown,
            IsCritical = milestone.IsCritical,
            Milestone = milestone.Id,
            Weight = milestone.Weight ?? 1,
            Counts = Tally.OfMilestone(judgement.Standing, judgement.Colour),
        };
        child.Critical = milestone.IsCritical
            ? new(child.Severity, judgement.Standing, judgement.WorstKnown, milestone.Id)
            : CriticalMilestone.None;
        return child;
    }

    /// <summary>Whether it decides before another: the worse first, then what is rated, what is critical, and by identifier.</summary>
    public readonly bool DecidesBefore(in RollUpChild other)
    {
        int order = Severity.CompareTo(other.Severity);
        order = order != 0 ? order : (Standing == DeliveryStanding.Rated).CompareTo(other.Standing == DeliveryStanding.Rated);
        order = order != 0 ? order : IsCritical.CompareTo(other.IsCritical);
        return order != 0 ? order > 0 : Subject.CompareTo(other.Subject) < 0;
    }
}
