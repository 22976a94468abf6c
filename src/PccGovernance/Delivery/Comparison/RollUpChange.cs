namespace PccGovernance.Delivery;

/// <summary>A deliverable, priority, strand, plan, portfolio or owner on two days.</summary>
public sealed record RollUpChange
{
    /// <summary>What it is.</summary>
    public required EntityReference Subject { get; init; }

    /// <summary>How it stood on the first day; <c>null</c> when it was not there.</summary>
    public DeliveryRollUp? Before { get; init; }

    /// <summary>How it stands on the second day; <c>null</c> when it is not there.</summary>
    public DeliveryRollUp? After { get; init; }

    /// <summary>Where it went.</summary>
    public DirectionOfTravel Travel { get; init; }
}
