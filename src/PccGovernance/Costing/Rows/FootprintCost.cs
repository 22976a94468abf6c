namespace PccGovernance.Costing;

/// <summary>What the boards of one footprint cost a year.</summary>
public sealed record FootprintCost
{
    /// <summary>The footprint, as it is on record; <see cref="PccGovernance.Footprint.Unknown"/> on the row of boards that give none.</summary>
    public required Footprint Footprint { get; init; }

    /// <summary>How many boards are in it.</summary>
    public required int Partnerships { get; init; }

    /// <summary>How many of them have an unknown cost.</summary>
    public required int PartnershipsUnknown { get; init; }

    /// <summary>Their lines added up.</summary>
    public required CostTotal Total { get; init; }
}
