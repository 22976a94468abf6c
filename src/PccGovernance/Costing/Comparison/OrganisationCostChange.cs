namespace PccGovernance.Costing;

/// <summary>An organisation that pays more or less than it did.</summary>
public sealed record OrganisationCostChange
{
    /// <summary>The organisation; <c>null</c> on the row of payers who are not known.</summary>
    public required Id<Organisation>? Organisation { get; init; }

    /// <summary>Pounds a year before; nil where it paid nothing, <c>null</c> when unknown.</summary>
    public MoneyRange? Before { get; init; }

    /// <summary>Pounds a year after; nil where it pays nothing, <c>null</c> when unknown.</summary>
    public MoneyRange? After { get; init; }

    /// <summary>The change; <c>null</c> when either side is unknown.</summary>
    public CostChange? Change => CostChange.Between(Before, After);
}
