using PccGovernance.Text;

namespace PccGovernance.Delivery;

/// <summary>A milestone on two days.</summary>
public sealed record MilestoneChange
{
    /// <summary>The milestone.</summary>
    public required Id<Milestone> Milestone { get; init; }

    /// <summary>How it stood on the first day; <c>null</c> when it was in no plan in force.</summary>
    public MilestoneAssessment? Before { get; init; }

    /// <summary>How it stands on the second day; <c>null</c> when it is in no plan in force.</summary>
    public MilestoneAssessment? After { get; init; }

    /// <summary>Where it went.</summary>
    public DirectionOfTravel Travel { get; init; }

    /// <summary>Days by which the date due was moved, negative when brought forward; <c>null</c> unless it is known on both days.</summary>
    public int? DueMovedDays { get; init; }

    /// <summary>What happened. It is made when it is read.</summary>
    public Statement Statement => ChangeStatements.Of(this);
}
