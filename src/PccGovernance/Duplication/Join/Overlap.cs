using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PccGovernance.Duplication.Join;

/// <summary>Counts the tokens that two sets share.</summary>
internal static class Overlap
{
    /// <summary>Compares each token of one set with many of the other at once: no branch depends on the tokens.</summary>
    public static int Count(RecordSets sets, int left, int right)
    {
        ref int tokens = ref MemoryMarshal.GetReference(sets.Tokens);
        ReadOnlySpan<int> offsets = sets.Offsets;
        ref int ofRight = ref Unsafe.Add(ref tokens, offsets[right]);
        int rightSize = offsets[right + 1] - offsets[right];
        int overlap = 0;
        int end = offsets[left + 1];
        for (int at = offsets[left]; at < end; at += Vector256<int>.Count)
        {
            Vector256<int> block = Vector256.LoadUnsafe(ref Unsafe.Add(ref tokens, at));
            Vector256<int> shared = Vector256<int>.Zero;
            for (int i = 0; i < rightSize; i++)
            {
                shared |= Vector256.Equals(block, Vector256.Create(Unsafe.Add(ref ofRight, i)));
            }

            uint mask = shared.ExtractMostSignificantBits();
            int left_ = end - at;
            overlap += BitOperations.PopCount(left_ < Vector256<int>.Count ? mask & ((1u << left_) - 1) : mask);
        }

        return overlap;
    }

    /// <summary>Merges two ascending sets.</summary>
    public static int CountPortably(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
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
