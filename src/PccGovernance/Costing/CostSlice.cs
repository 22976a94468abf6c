namespace PccGovernance.Costing;

/// <summary>A part of the cost of a landscape: that of one theme, duty, tier, kind, footprint or sector.</summary>
/// <remarks>
/// The slices of a breakdown add up to the whole, exactly. A board with several themes or duties is divided among them in equal shares of whole
/// trillionths of a pound; where that leaves a remainder, the first ones in the order of identifiers have a trillionth more. Its lines count in each.
/// </remarks>
/// <typeparam name="TKey">What the slices are told apart by.</typeparam>
public sealed record CostSlice<TKey>
{
    /// <summary>What the slice is of; <c>null</c>, or what stands for unknown, on the slice of boards that give none, which is the last.</summary>
    public required TKey Key { get; init; }

    /// <summary>How many boards are in it, with all of their cost or a share.</summary>
    public required int Boards { get; init; }

    /// <summary>How many of them have an unknown cost.</summary>
    public required int BoardsUnknown { get; init; }

    /// <summary>Its cost.</summary>
    public required CostTotal Total { get; init; }
}
