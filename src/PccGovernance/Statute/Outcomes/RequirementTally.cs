namespace PccGovernance.Statute;

/// <summary>The outcomes of one requirement counted.</summary>
public sealed record RequirementTally
{
    /// <summary>The requirement, by its identifier.</summary>
    public required string Requirement { get; init; }

    /// <summary>The rule that finds by it.</summary>
    public required string Rule { get; init; }

    /// <summary>Its outcomes.</summary>
    public required OutcomeCounts Counts { get; init; }
}
