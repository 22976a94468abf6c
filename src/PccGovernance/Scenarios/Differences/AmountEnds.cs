namespace PccGovernance.Scenarios;

/// <summary>
/// The least and the most that a number can be by meetings and hours that are on record as ranges, as in "at least quarterly".
/// </summary>
public sealed record AmountEnds
{
    /// <summary>The least.</summary>
    public required decimal Low { get; init; }

    /// <summary>The most, where <see cref="AtLeast"/> is 0; else the most by the ranges whose most is known.</summary>
    public required decimal High { get; init; }

    /// <summary>
    /// How many of the seats or boards in it have only their least on record: the number comes at least to <see cref="Low"/>.
    /// </summary>
    public required int AtLeast { get; init; }

    /// <summary>The ends of a number; <c>null</c> where it is not known, or nothing in it is a range.</summary>
    internal static AmountEnds? Of(decimal? number, decimal low, decimal high, int atLeast) =>
        number is not { } known || (low == known && high == known && atLeast == 0)
            ? null
            : new() { Low = low, High = high, AtLeast = atLeast };
}
