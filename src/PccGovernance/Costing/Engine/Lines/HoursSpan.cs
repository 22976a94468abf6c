using PccGovernance.Kernel;

namespace PccGovernance.Costing;

/// <summary>By how much hours may be fewer or more by what is on record as ranges. Few boards have any, so that it stands apart.</summary>
/// <param name="Below">By how much they may be fewer.</param>
/// <param name="Above">By how much they may be more; where only the least of a number is known, by nothing.</param>
/// <param name="AtLeast">How many lines come at least to what they are reckoned with.</param>
internal sealed record HoursSpan(ExactAmount Below, ExactAmount Above, int AtLeast)
{
    public bool IsNil => Below.IsNil && Above.IsNil;

    /// <summary>The two together; <c>null</c> where there is neither.</summary>
    public static HoursSpan? Sum(HoursSpan? one, HoursSpan? other) =>
        one is null || other is null
            ? one ?? other
            : new(one.Below + other.Below, one.Above + other.Above, one.AtLeast + other.AtLeast);

    /// <summary>One of so many equal shares; the lines count in each.</summary>
    public HoursSpan Share(int place, int parts) => new(Below.Share(place, parts), Above.Share(place, parts), AtLeast);

    /// <summary>The same so many times over.</summary>
    public HoursSpan Times(int count) => new(Below * count, Above * count, AtLeast * count);
}
