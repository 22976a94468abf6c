namespace PccGovernance.Kernel;

/// <summary>Pounds or hours as a whole number of trillionths (10^-12), so that sums are exact and the same in any order.</summary>
/// <remarks>
/// Decimals of different scales are rounded as they are added, so that a total and its breakdown can differ in the last place. These
/// cannot. One amount is rounded once, when it is made: by at most half a trillionth.
/// </remarks>
internal readonly record struct ExactAmount(Int128 Count) : IComparable<ExactAmount>
{
    private const int Places = 12;
    private const decimal InOne = 1_000_000_000_000;

    public bool IsNil => Count == 0;

    public static ExactAmount operator +(ExactAmount left, ExactAmount right) => new(left.Count + right.Count);

    public static ExactAmount operator -(ExactAmount left, ExactAmount right) => new(left.Count - right.Count);

    public static ExactAmount operator *(ExactAmount left, int right) => new(left.Count * right);

    /// <summary>An amount to the nearest trillionth, halves to even.</summary>
    /// <param name="amount">The amount, up to 7.9 × 10^16 either way.</param>
    /// <exception cref="OverflowException">It is greater.</exception>
    public static ExactAmount Of(decimal amount) => new((Int128)(decimal.Round(amount, Places) * InOne));

    /// <summary>
    /// One of so many shares that are as equal as whole trillionths can be, and that add up to the whole: the first ones take the
    /// remainder.
    /// </summary>
    /// <param name="place">Which share, from 0.</param>
    /// <param name="parts">How many there are.</param>
    public ExactAmount Share(int place, int parts)
    {
        if (parts == 1 || IsNil)
        {
            return this;
        }

        // Of what fits 64 bits, which is up to 18 million pounds, division is ten times as fast.
        if (Count >= 0 && Count <= ulong.MaxValue)
        {
            (ulong whole, ulong rest) = Math.DivRem((ulong)Count, (ulong)parts);
            return new((ulong)place < rest ? whole + 1 : whole);
        }

        Int128 share = Count / parts;
        return new(place < Count - (share * parts) ? share + 1 : share);
    }

    /// <summary>The amount, exactly.</summary>
    /// <exception cref="OverflowException">It is more than a decimal of 12 places holds.</exception>
    public decimal ToDecimal()
    {
        if (Count >= 0 && Count <= ulong.MaxValue)
        {
            // Whole pounds, pennies and quarters of an hour are common: they need no row of noughts.
            ulong small = (ulong)Count;
            ulong hundredths = small / 10_000_000_000;
            return hundredths * 10_000_000_000 == small
                ? new decimal((int)hundredths, (int)(hundredths >> 32), 0, isNegative: false, scale: hundredths == 0 ? (byte)0 : (byte)2)
                : new decimal((int)small, (int)(small >> 32), 0, isNegative: false, Places);
        }

        return (decimal)Count / InOne;
    }

    /// <inheritdoc />
    public int CompareTo(ExactAmount other) => Count.CompareTo(other.Count);
}
