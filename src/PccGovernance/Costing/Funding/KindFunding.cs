namespace PccGovernance.Costing;

/// <summary>Money on record of a kind.</summary>
public sealed record KindFunding
{
    /// <summary>The kind.</summary>
    public required FundingKind Kind { get; init; }

    /// <summary>Its lines in force added up.</summary>
    public required FundingTotal Total { get; init; }
}
