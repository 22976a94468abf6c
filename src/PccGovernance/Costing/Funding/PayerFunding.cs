namespace PccGovernance.Costing;

/// <summary>Money on record of a kind that an organisation pays, or saves.</summary>
public sealed record PayerFunding
{
    /// <summary>The organisation; <c>null</c> on the rows of payers who are not known.</summary>
    public required Id<Organisation>? Payer { get; init; }

    /// <summary>The kind.</summary>
    public required FundingKind Kind { get; init; }

    /// <summary>Its lines in force added up.</summary>
    public required FundingTotal Total { get; init; }
}
