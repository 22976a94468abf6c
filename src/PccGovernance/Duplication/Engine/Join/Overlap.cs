using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PccGovernance.Duplication;

/// <summary>Counts the tokens that two sets share.</summary>
internal static class Overlap
{
    /// <summary>The ranks that every row has room for: those of a vector that has the set before them.</summary>
    private const int RanksOfAnyRow = 7;

    /// <summary>Above this many comparisons of blocks merging is faster.</summary>
    private const int MostComparisons = 512;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Count(ReadOnlySpan<int> tokens, int left, int leftSize, int right, int rightSize, bool useVectors) =>
        useVectors && Vector256.IsHardwareAccelerated && leftSize * rightSize <= MostComparisons * Vector256<int>.Count
            ? Compare(ref Unsafe.Add(ref MemoryMarshal.GetReference(tokens), left), leftSize,
                ref Unsafe.Add(ref MemoryMarshal.GetReference(tokens), right), rightSize)
            : Merge(tokens.Slice(left, leftSize), tokens.Slice(right, rightSize));

    /// <summary>
    /// Whether two rows share a rank before that of a list in which both stand. Rank 0 is no token that could be shared. Of the row that
    /// has no more such ranks than the other more may be compared: they are no less than the list's, and so than any of the other row.
    /// </summary>
    /// <param name="left">The first rank of a row.</param>
    /// <param name="leftLength">How many of its ranks are less than the list's: no more than of the other row.</param>
    /// <param name="right">The first rank of the other row.</param>
    /// <param name="rightLength">How many of its ranks are less than the list's.</param>
    /// <param name="useVectors">Whether vectors may be used.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(ref int left, int leftLength, ref int right, int rightLength, bool useVectors) =>
        !useVectors || !Vector256.IsHardwareAccelerated || rightLength > 2 * Vector256<int>.Count || leftLength > RanksOfAnyRow
            ? Merged(ref left, leftLength, ref right, rightLength)
            : rightLength <= Vector256<int>.Count
                ? AnyOf(ref left, Vector256.LoadUnsafe(ref right), rightLength)
                : AnyOf(ref left, Vector256.LoadUnsafe(ref right), Vector256<int>.Count)
                    | AnyOf(ref left, Vector256.LoadUnsafe(ref right, (nuint)Vector256<int>.Count), rightLength - Vector256<int>.Count);

    /// <summary>Compares so many ranks as every row has room for, whatever their number: no branch depends on it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AnyOf(ref int left, Vector256<int> right, int length)
    {
        Vector256<int> shared = Shared(ref left, 0, right) | Shared(ref left, 1, right) | Shared(ref left, 2, right)
            | Shared(ref left, 3, right) | Shared(ref left, 4, right) | Shared(ref left, 5, right) | Shared(ref left, 6, right);
        uint inList = (1u << length) - 1;
        return (Vector256.AndNot(shared, Vector256.Equals(right, Vector256<int>.Zero)).ExtractMostSignificantBits() & inList) != 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Shared(ref int left, int place, Vector256<int> right) =>
        Vector256.Equals(Vector256.Create(Unsafe.Add(ref left, place)), right);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool Merged(ref int left, int leftLength, ref int right, int rightLength)
    {
        int i = 0;
        int j = 0;
        while (i < leftLength && j < rightLength)
        {
            (int one, int other) = (Unsafe.Add(ref left, i), Unsafe.Add(ref right, j));
            if (one == other && one != 0)
            {
                return true;
            }

            bool isLeftLess = one <= other;
            i += isLeftLess ? 1 : 0;
            j += isLeftLess ? 0 : 1;
        }

        return false;
    }

    /// <summary>
    /// The lanes of a row that holds all tokens of its record of which another such row has the rank too: the record of the other is as
    /// small. Rank 0 is no token that could be shared, and lane 0 is the set.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Lanes(ref int left, ref int right, int rightSize)
    {
        // Where a rank is the same, nothing differs.
        Vector512<uint> lanes = Vector512.LoadUnsafe(ref right).AsUInt32();
        Vector512<uint> one = Differing(ref left, 1, lanes);
        Vector512<uint> two = Differing(ref left, 2, lanes);
        for (int i = 3; i < Vector512<uint>.Count - 1; i += 2)
        {
            one = Vector512.Min(one, Differing(ref left, i, lanes));
            two = Vector512.Min(two, Differing(ref left, i + 1, lanes));
        }

        one = Vector512.Min(one, Differing(ref left, Vector512<uint>.Count - 1, lanes));
        ulong shared = Vector512.Equals(Vector512.Min(one, two), Vector512<uint>.Zero).ExtractMostSignificantBits();
        ulong none = Vector512.Equals(lanes, Vector512<uint>.Zero).ExtractMostSignificantBits();
        return (uint)(shared & ~none) & ((2u << rightSize) - 2);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Differing(ref int left, int place, Vector512<uint> right) =>
        right ^ Vector512.Create((uint)Unsafe.Add(ref left, place));

    /// <summary>
    /// Compares each token of one set with eight or sixteen of the other at once: no branch depends on the tokens. Reads up to fifteen
    /// beyond the first set.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Compare(ref int left, int leftSize, ref int right, int rightSize)
    {
        int overlap = 0;
        if (Vector512.IsHardwareAccelerated && leftSize > Vector256<int>.Count)
        {
            // Where a token is the same, nothing differs.
            for (int at = 0; at < leftSize; at += Vector512<uint>.Count)
            {
                Vector512<uint> block = Vector512.LoadUnsafe(ref Unsafe.Add(ref left, at)).AsUInt32();
                Vector512<uint> least = Vector512<uint>.AllBitsSet;
                for (int i = 0; i < rightSize; i++)
                {
                    least = Vector512.Min(least, block ^ Vector512.Create((uint)Unsafe.Add(ref right, i)));
                }

                ulong inSet = (1UL << int.Min(Vector512<uint>.Count, leftSize - at)) - 1;
                overlap += BitOperations.PopCount(Vector512.Equals(least, Vector512<uint>.Zero).ExtractMostSignificantBits() & inSet);
            }

            return overlap;
        }

        for (int at = 0; at < leftSize; at += Vector256<int>.Count)
        {
            Vector256<int> block = Vector256.LoadUnsafe(ref Unsafe.Add(ref left, at));
            Vector256<int> shared = Vector256<int>.Zero;
            for (int i = 0; i < rightSize; i++)
            {
                shared |= Vector256.Equals(block, Vector256.Create(Unsafe.Add(ref right, i)));
            }

            uint inSet = (1u << int.Min(Vector256<int>.Count, leftSize - at)) - 1;
            overlap += BitOperations.PopCount(shared.ExtractMostSignificantBits() & inSet);
        }

        return overlap;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Merge(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        int overlap = 0;
        int i = 0;
        int j = 0;
        while (i < left.Length && j < right.Length)
        {
            int order = left[i].CompareTo(right[j]);
            overlap += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return overlap;
    }
}
