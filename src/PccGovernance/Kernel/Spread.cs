namespace PccGovernance.Kernel;

/// <summary>
/// By how much an amount may be less or more by what is on record as ranges. Few amounts have any, so that it stands apart and is
/// <c>null</c> mostly.
/// </summary>
/// <param name="Below">By how much it may be less.</param>
/// <param name="Above">By how much it may be more; where only the least of a number is known, by nothing.</param>
/// <param name="AtLeast">How many of the parts come at least to what they are reckoned with.</param>
internal sealed record Spread(ExactAmount Below, ExactAmount Above, int AtLeast)
{
    public bool IsNil => Below.IsNil && Above.IsNil;

    /// <summary>The spread of one amount between its ends.</summary>
    public static Spread Between(ExactAmount low, ExactAmount amount, ExactAmount high, bool isAtLeast) =>
        new(amount - low, high - amount, isAtLeast ? 1 : 0);

    /// <summary>The two together; <c>null</c> where there is neither.</summary>
    public static Spread? Sum(Spread? one, Spread? other) =>
        one is null || other is null
            ? one ?? other
            : new(one.Below + other.Below, one.Above + other.Above, one.AtLeast + other.AtLeast);

    /// <summary>One of so many equal shares; the parts count in each.</summary>
    public Spread Share(int place, int parts) => new(Below.Share(place, parts), Above.Share(place, parts), AtLeast);

    /// <summary>The same so many times over.</summary>
    public Spread Times(int count) => new(Below * count, Above * count, AtLeast * count);
}
