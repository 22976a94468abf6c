namespace PccGovernance.Delivery;

/// <summary>The worst critical milestone of some.</summary>
internal readonly record struct CriticalMilestone(int Severity, DeliveryStanding Standing, RagStatus? WorstKnown, Id<Milestone> Milestone)
{
    public static CriticalMilestone None { get; } = new(-1, DeliveryStanding.Unknown, null, default);

    /// <summary>The worse of two; of two as bad the rated one, then the first by identifier.</summary>
    public CriticalMilestone OrWorse(in CriticalMilestone other)
    {
        int order = Severity.CompareTo(other.Severity);
        order = order != 0 ? order : (Standing == DeliveryStanding.Rated).CompareTo(other.Standing == DeliveryStanding.Rated);
        return order > 0 || (order == 0 && Milestone.CompareTo(other.Milestone) <= 0) ? this : other;
    }
}
