using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PccGovernance.Duplication.Join;

/// <summary>What the filters know of a record: the least ranks of its tokens, ascending, and the signature of all.</summary>
internal static class RecordSummary
{
    /// <summary>2^32 divided by the golden ratio: multiplying by it spreads neighbouring numbers over the highest bits.</summary>
    private const uint Spread = 0x9E3779B1;

    private const int BitsOfSignature = 6;

    /// <summary>The longest prefix that is filled by inserting; a longer one is taken from the sorted ranks.</summary>
    private const int LongestInserted = 32;

    /// <summary>Fills the prefix and returns the signature.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(ReadOnlySpan<int> tokens, ReadOnlySpan<int> ranks, Span<int> prefix, bool useVectors)
    {
        if (useVectors && Vector256.IsHardwareAccelerated && prefix.Length < Vector256<int>.Count)
        {
            return InsertInVector256(tokens, ranks, prefix);
        }

        if (useVectors && Vector512.IsHardwareAccelerated && prefix.Length < Vector512<int>.Count)
        {
            return InsertInVector512(tokens, ranks, prefix);
        }

        return prefix.Length <= LongestInserted ? Insert(tokens, ranks, prefix) : Sort(tokens, ranks, prefix);
    }

    /// <summary>
    /// Keeps the least ranks ascending in one vector, after a 0 in its first lane. With <c>v</c> moved up by one lane, <c>min(v, max(moved,
    /// rank))</c> is <c>v</c> with the rank in its place and the greatest dropped: no branch depends on the ranks.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ulong InsertInVector256(ReadOnlySpan<int> tokens, ReadOnlySpan<int> ranks, Span<int> prefix)
    {
        ulong signature = 0;
        ref int rankOf = ref MemoryMarshal.GetReference(ranks);
        Vector256<int> up = Vector256.Create(0, 0, 1, 2, 3, 4, 5, 6);
        Vector256<int> least = Vector256.Create(int.MaxValue).WithElement(0, 0);
        foreach (int token in tokens)
        {
            signature ^= Bit(token);
            Vector256<int> rank = Vector256.Create(Unsafe.Add(ref rankOf, token));
            least = Vector256.Min(least, Vector256.Max(Vector256.Shuffle(least, up), rank));
        }

        Span<int> all = stackalloc int[Vector256<int>.Count];
        least.CopyTo(all);
        for (int i = 0; i < prefix.Length; i++)
        {
            prefix[i] = all[i + 1];
        }

        return signature;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ulong InsertInVector512(ReadOnlySpan<int> tokens, ReadOnlySpan<int> ranks, Span<int> prefix)
    {
        ulong signature = 0;
        ref int rankOf = ref MemoryMarshal.GetReference(ranks);
        Vector512<int> up = Vector512.Create(0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14);
        Vector512<int> least = Vector512.Create(int.MaxValue).WithElement(0, 0);
        foreach (int token in tokens)
        {
            signature ^= Bit(token);
            Vector512<int> rank = Vector512.Create(Unsafe.Add(ref rankOf, token));
            least = Vector512.Min(least, Vector512.Max(Vector512.Shuffle(least, up), rank));
        }

        Span<int> all = stackalloc int[Vector512<int>.Count];
        least.CopyTo(all);
        all.Slice(1, prefix.Length).CopyTo(prefix);
        return signature;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ulong Insert(ReadOnlySpan<int> tokens, ReadOnlySpan<int> ranks, Span<int> prefix)
    {
        ulong signature = 0;
        prefix.Fill(int.MaxValue);
        foreach (int token in tokens)
        {
            signature ^= Bit(token);
            int rank = ranks[token];
            int place = prefix.Length - 1;
            if (rank < prefix[place])
            {
                for (; place > 0 && prefix[place - 1] > rank; place--)
                {
                    prefix[place] = prefix[place - 1];
                }

                prefix[place] = rank;
            }
        }

        return signature;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ulong Sort(ReadOnlySpan<int> tokens, ReadOnlySpan<int> ranks, Span<int> prefix)
    {
        ulong signature = 0;
        using Rented<int> rented = Rented<int>.Uninitialised(tokens.Length);
        Span<int> all = rented.Span;
        for (int i = 0; i < tokens.Length; i++)
        {
            signature ^= Bit(tokens[i]);
            all[i] = ranks[tokens[i]];
        }

        all.Sort();
        all[..prefix.Length].CopyTo(prefix);
        return signature;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bit(int token) => 1UL << (int)((uint)token * Spread >> (32 - BitsOfSignature));
}
