namespace PccGovernance.Costing;

/// <summary>What boards on a theme cost a year.</summary>
/// <remarks>
/// A board of several themes is divided among them in equal shares of whole trillionths of a pound; where that leaves a remainder, the first ones in the order of
/// identifiers have a trillionth more. Its lines count in each. So the rows add up to the whole, exactly.
/// </remarks>
public sealed record ThemeCost
{
    /// <summary>The theme; <c>null</c> on the row of boards that give none.</summary>
    public required Id<Theme>? Theme { get; init; }

    /// <summary>How many boards are in it, with all of their cost or a share.</summary>
    public required int Partnerships { get; init; }

    /// <summary>How many of them have an unknown cost.</summary>
    public required int PartnershipsUnknown { get; init; }

    /// <summary>Their lines added up.</summary>
    public required CostTotal Total { get; init; }
}
