namespace PccGovernance.Alignment;

/// <summary>A plan priority of which it cannot be said whether a strategy or corporate plan serves it.</summary>
public sealed record UndeterminedPlanPriority
{
    /// <summary>The plan priority.</summary>
    public required Id<PlanPriority> PlanPriority { get; init; }

    /// <summary>What is missing.</summary>
    public required string Reason { get; init; }
}
