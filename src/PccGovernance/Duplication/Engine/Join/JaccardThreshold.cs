using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PccGovernance.Duplication;

/// <summary>The least Jaccard similarity of a pair, as an exact fraction: a double would lose pairs that tie with the threshold.</summary>
internal sealed record JaccardThreshold
{
    /// <summary>The greatest denominator, so that no product with the size of a set overflows.</summary>
    public const int MaximumDenominator = 1_000_000_000;

    /// <exception cref="ArgumentOutOfRangeException">The fraction is not above 0 and at most 1, or the denominator is too
    /// great.</exception>
    public JaccardThreshold(int numerator, int denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(denominator, MaximumDenominator);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(numerator);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(numerator, denominator);
        Numerator = numerator;
        Denominator = denominator;
    }

    public int Numerator { get; }

    public int Denominator { get; }

    /// <summary>Reads a fraction such as <c>7/10</c>.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out JaccardThreshold? threshold)
    {
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        threshold = slash > 0
            && int.TryParse(text.AsSpan(0, slash), NumberStyles.None, CultureInfo.InvariantCulture, out int numerator)
            && int.TryParse(text.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int denominator)
            && numerator > 0 && numerator <= denominator && denominator <= MaximumDenominator
            ? new(numerator, denominator)
            : null;
        return threshold is not null;
    }

    /// <summary>Whether two sets that share some tokens are similar enough. Two empty sets share nothing and are not.</summary>
    public bool IsMet(int overlap, int union) => overlap > 0 && (long)Denominator * overlap >= (long)Numerator * union;

    /// <summary>
    /// The fewest tokens that two sets must share, from the sum of their sizes: <c>o / (sum - o) >= n / d</c> solved for <c>o</c>.
    /// </summary>
    public int LeastOverlap(int sizeSum) => (int)CeilingOf((long)Numerator * sizeSum, (long)Numerator + Denominator);

    /// <summary>
    /// The smallest set that can be similar enough to one of this size, which is also the fewest tokens that it must share with any.
    /// </summary>
    public int LeastSize(int size) => (int)CeilingOf((long)Numerator * size, Denominator);

    /// <summary>
    /// The share of a set of this size in the tokens that it and a similar set may not have in common, rounded up and with some binary
    /// places: <c>sum - 2 * overlap</c> is at most <c>sum * (d - n) / (d + n)</c>.
    /// </summary>
    public long DifferenceAllowed(int size, int binaryPlaces) =>
        CeilingOf(((long)size * (Denominator - Numerator)) << binaryPlaces, (long)Denominator + Numerator);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    private static long CeilingOf(long numerator, long denominator) => (numerator + denominator - 1) / denominator;
}
