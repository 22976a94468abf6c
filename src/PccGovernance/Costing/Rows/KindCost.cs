namespace PccGovernance.Costing;

/// <summary>What the boards of a kind cost a year. A board that acts as several kinds is of the first.</summary>
public sealed record KindCost
{
    /// <summary>The kind; <c>null</c> on the row of boards that give none.</summary>
    public required Id<PartnershipKind>? Kind { get; init; }

    /// <summary>How many boards are in it.</summary>
    public required int Partnerships { get; init; }

    /// <summary>How many of them have an unknown cost.</summary>
    public required int PartnershipsUnknown { get; init; }

    /// <summary>Their lines added up.</summary>
    public required CostTotal Total { get; init; }
}
