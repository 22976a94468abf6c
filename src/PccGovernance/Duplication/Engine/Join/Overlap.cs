using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PccGovernance.Duplication;

/// <summary>Counts the tokens that two sets share.</summary>
internal static class Overlap
{
    /// <summary>Above this many comparisons of blocks merging is faster.</summary>
    private const int MostComparisons = 512;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Count(ReadOnlySpan<int> tokens, int left, int leftSize, int right, int rightSize, bool useVectors) =>
        useVectors && Vector256.IsHardwareAccelerated && leftSize * rightSize <= MostComparisons * Vector256<int>.Count
            ? Compare(ref Unsafe.Add(ref MemoryMarshal.GetReference(tokens), left), leftSize,
                ref Unsafe.Add(ref MemoryMarshal.GetReference(tokens), right), rightSize)
            : Merge(tokens.Slice(left, leftSize), tokens.Slice(right, rightSize));

    /// <summary>Whether two ascending lists of ranks share one. Rank 0 is no token that could be shared.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool Any(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        int i = 0;
        int j = 0;
        while (i < left.Length && j < right.Length)
        {
            if (left[i] == right[j] && left[i] != 0)
            {
                return true;
            }

            bool isLeftLess = left[i] <= right[j];
            i += isLeftLess ? 1 : 0;
            j += isLeftLess ? 0 : 1;
        }

        return false;
    }

    /// <summary>
    /// The same where the second list has no more than eight ranks: no branch depends on them. Reads up to eight beyond its beginning,
    /// whatever stands there.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AnyInVector(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        Vector256<int> block = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(right));
        Vector256<int> shared = Vector256<int>.Zero;
        foreach (int rank in left)
        {
            shared |= Vector256.Equals(block, Vector256.Create(rank));
        }

        uint inList = (1u << right.Length) - 1;
        return (Vector256.AndNot(shared, Vector256.Equals(block, Vector256<int>.Zero)).ExtractMostSignificantBits() & inList) != 0;
    }

    /// <summary>
    /// Compares each token of one set with eight of the other at once: no branch depends on the tokens. Reads up to seven beyond the first
    /// set.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Compare(ref int left, int leftSize, ref int right, int rightSize)
    {
        int overlap = 0;
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
