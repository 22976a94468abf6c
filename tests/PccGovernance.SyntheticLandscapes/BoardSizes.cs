namespace PccGovernance.SyntheticLandscapes;

/// <summary>How many organisations sit on a board: 6 to 30, mean 12, most often 9 to 12, with a long tail.</summary>
/// <remarks>
/// Six, and a negative binomial number of others: the failures before the third success, where 43 of 64 fail. Sizes above 30 are cut off.
/// The mean is a little above 12, which the smaller sub-groups bring down to it. Whole numbers throughout, so that no runtime's rounding
/// decides a size.
/// </remarks>
internal static class BoardSizes
{
    public const int Least = 6;

    public const int Most = 30;

    private static readonly ulong[] s_upTo = UpTo();

    /// <summary>The size at a place of so many equal parts of the distribution, so that even few boards have its mean.</summary>
    public static int At(int part, int parts)
    {
        // The middle of the part, as a share of the whole; the product stays well below 2^128.
        ulong weight = (ulong)((UInt128)s_upTo[^1] * (UInt128)((2 * (ulong)part) + 1) / (UInt128)(2 * (ulong)parts));
        int place = Array.BinarySearch(s_upTo, weight);
        return Least + (place < 0 ? ~place : place + 1);
    }

    private static ulong[] UpTo()
    {
        ulong[] upTo = new ulong[Most - Least + 1];
        ulong total = 0;
        ulong power = 1UL << 40;
        for (int others = 0; others < upTo.Length; others++)
        {
            // C(others + 2, 2) ways in which the failures can lie between the three successes.
            total += (ulong)((others + 1) * (others + 2) / 2) * power;
            upTo[others] = total;
            power = power * 43 / 64;
        }

        return upTo;
    }
}
