namespace PccGovernance.Delivery;

/// <summary>How far a measure went, as a share of the way that it has to go. Values may be of any size: nothing here overflows.</summary>
internal static class MeasureWay
{
    /// <summary>Shares stop here, either way: ten million times the way is beyond any sense, and so is more.</summary>
    private const decimal MaxShare = 10_000_000;

    /// <summary>Up to here, and down to <see cref="LeastWay"/>, the arithmetic of a decimal is exact enough and cannot overflow.</summary>
    private const decimal MaxExact = 1_000_000_000_000;

    private const decimal LeastWay = 0.000_000_001m;

    /// <summary>Of the way between two values, the share that lies between two others; <c>null</c> where there is no way.</summary>
    /// <param name="from">The first of the two.</param>
    /// <param name="to">The second; the share is negative where it is the less.</param>
    /// <param name="start">Where the way begins.</param>
    /// <param name="end">Where it ends, on either side of its beginning: its length counts.</param>
    public static decimal? Share(decimal from, decimal to, decimal start, decimal end)
    {
        if (start == end)
        {
            return null;
        }

        if (IsExact(from) && IsExact(to) && IsExact(start) && IsExact(end) && Math.Abs(end - start) is >= LeastWay and var way)
        {
            return Math.Clamp((to - from) / way, -MaxShare, MaxShare);
        }

        double share = ((double)to - (double)from) / Math.Abs((double)end - (double)start);
        // Values that a double cannot tell apart have no way between them that could be measured.
        return double.IsNaN(share) ? null : (decimal)Math.Clamp(share, -(double)MaxShare, (double)MaxShare);
    }

    /// <summary>The value at a share of the way.</summary>
    /// <param name="start">Where the way begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="passed">What has passed, not more than <paramref name="all"/>.</param>
    /// <param name="all">All that there is; more than 0.</param>
    public static decimal At(decimal start, decimal end, int passed, int all) => IsExact(start) && IsExact(end)
        ? start + ((end - start) * passed / all)
        // Each part by itself lies within what a decimal holds, and so does their sum, which lies between the two.
        : (start * ((decimal)(all - passed) / all)) + (end * ((decimal)passed / all));

    private static bool IsExact(decimal value) => Math.Abs(value) <= MaxExact;
}
