namespace PccGovernance.Costing;

/// <summary>What the organisations of a sector pay a year.</summary>
public sealed record SectorCost
{
    /// <summary>
    /// The sector; <see cref="PccGovernance.Sector.Unknown"/> for organisations without a kind, and <c>null</c> on the row of payers who
    /// are not known.
    /// </summary>
    public required Sector? Sector { get; init; }

    /// <summary>How many organisations pay something.</summary>
    public required int Organisations { get; init; }

    /// <summary>Their lines added up.</summary>
    public required CostTotal Total { get; init; }
}
