namespace PccGovernance.Costing;

/// <summary>What boards that have a theme, duty, tier, kind or footprint in common cost a year.</summary>
/// <remarks>
/// A board of several themes or duties is divided among them in equal shares of whole trillionths of a pound; where that leaves a
/// remainder, the first ones in the order of identifiers have a trillionth more. Its lines count in each. So the slices of a breakdown add
/// up to the whole, exactly.
/// </remarks>
/// <typeparam name="TKey">What they have in common. In JSON the member is called by it: <c>theme</c>, <c>duty</c>, <c>tier</c>, <c>kind</c>
/// or <c>footprint</c>.</typeparam>
public sealed record CostSlice<TKey>
{
    /// <summary>
    /// What the boards have in common; <c>null</c>, or the unknown tier or footprint, on the slice of boards that give none.
    /// </summary>
    public required TKey Key { get; init; }

    /// <summary>How many boards are in it, with all of their cost or a share.</summary>
    public required int Partnerships { get; init; }

    /// <summary>How many of them have an unknown cost.</summary>
    public required int PartnershipsUnknown { get; init; }

    /// <summary>Their lines added up.</summary>
    public required CostTotal Total { get; init; }
}
