namespace PccGovernance.Costing;

/// <summary>What the boards of a tier cost a year.</summary>
public sealed record TierCost
{
    /// <summary>The tier; <see cref="PartnershipTier.Unknown"/> on the row of boards that give none.</summary>
    public required PartnershipTier Tier { get; init; }

    /// <summary>How many boards are in it.</summary>
    public required int Partnerships { get; init; }

    /// <summary>How many of them have an unknown cost.</summary>
    public required int PartnershipsUnknown { get; init; }

    /// <summary>Their lines added up.</summary>
    public required CostTotal Total { get; init; }
}
