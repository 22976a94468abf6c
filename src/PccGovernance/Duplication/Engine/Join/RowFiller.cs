using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PccGovernance.Duplication;

/// <summary>Fills the rows of records of one size, in which only the sets stand yet, and makes their signatures.</summary>
/// <remarks>
/// A short prefix is kept in one vector, behind the set in its first lane, and so is the row. With <c>v</c> moved up by one lane,
/// <c>min(v, max(moved, rank))</c> is <c>v</c> with the rank in its place and the greatest dropped: no branch depends on the ranks.
/// </remarks>
internal readonly ref struct RowFiller(RecordSets sets, ReadOnlySpan<int> ranks, bool useVectors)
{
    /// <summary>2^32 divided by the golden ratio: multiplying by it spreads neighbouring numbers over the highest bits.</summary>
    private const uint Spread = 0x9E3779B1;

    private const int BitsOfSignature = 6;

    /// <summary>The longest prefix that is filled by inserting; a longer one is taken from the sorted ranks.</summary>
    private const int LongestInserted = 32;

    private readonly RecordSets _sets = sets;
    private readonly ReadOnlySpan<int> _ranks = ranks;

    /// <summary>The length of the row of a record whose prefix is of some length: a whole vector where it fits into one.</summary>
    public static int RowLength(int prefix) => prefix switch
    {
        < 8 => Vector256<int>.Count,
        < 16 => Vector512<int>.Count,
        _ => 1 + prefix,
    };

    /// <param name="rows">The rows, with the sets.</param>
    /// <param name="length">The length of each.</param>
    /// <param name="size">The size of each set.</param>
    /// <param name="kept">How many of the rarest ranks to keep. Behind them is nothing that could be a rank of another row.</param>
    /// <param name="signatures">Where to write the signatures.</param>
    public void Fill(Span<int> rows, int length, int size, int kept, Span<ulong> signatures)
    {
        if (useVectors && Vector256.IsHardwareAccelerated && length == Vector256<int>.Count)
        {
            FillVectors256(rows, size, signatures);
        }
        else if (useVectors && Vector512.IsHardwareAccelerated && length == Vector512<int>.Count)
        {
            FillVectors512(rows, size, signatures);
        }
        else
        {
            FillOneByOne(rows, length, size, kept, signatures);
        }
    }

    /// <summary>
    /// Fills two rows at a time, since each rank has to wait for the one before. The last of an odd number is filled again with itself.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FillVectors256(Span<int> rows, int size, Span<ulong> signatures)
    {
        ref int rankOf = ref MemoryMarshal.GetReference(_ranks);
        ref int tokens = ref MemoryMarshal.GetReference(_sets.Tokens);
        ReadOnlySpan<int> offsets = _sets.Offsets;
        Vector256<int> none = Vector256.Create(int.MaxValue);
        for (int record = 0; record < signatures.Length; record += 2)
        {
            int next = int.Min(record + 1, signatures.Length - 1);
            Span<int> row = rows.Slice(record * Vector256<int>.Count, Vector256<int>.Count);
            Span<int> nextRow = rows.Slice(next * Vector256<int>.Count, Vector256<int>.Count);
            Vector256<int> least = none.WithElement(0, 0);
            Vector256<int> nextLeast = least;
            ulong signature = 0;
            ulong nextSignature = 0;
            ref int token = ref Unsafe.Add(ref tokens, offsets[row[0]]);
            ref int nextToken = ref Unsafe.Add(ref tokens, offsets[nextRow[0]]);
            for (int i = 0; i < size; i++)
            {
                Take(Unsafe.Add(ref token, i), ref rankOf, ref least, ref signature);
                Take(Unsafe.Add(ref nextToken, i), ref rankOf, ref nextLeast, ref nextSignature);
            }

            least.WithElement(0, row[0]).CopyTo(row);
            nextLeast.WithElement(0, nextRow[0]).CopyTo(nextRow);
            signatures[record] = signature;
            signatures[next] = nextSignature;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Take(int token, ref int rankOf, ref Vector256<int> least, ref ulong signature)
    {
        Vector256<int> up = Vector256.Create(0, 0, 1, 2, 3, 4, 5, 6);
        int rank = Unsafe.Add(ref rankOf, token);
        least = Vector256.Min(least, Vector256.Max(Vector256.Shuffle(least, up), Vector256.Create(rank)));
        signature ^= Bit(rank);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FillVectors512(Span<int> rows, int size, Span<ulong> signatures)
    {
        ref int rankOf = ref MemoryMarshal.GetReference(_ranks);
        ref int tokens = ref MemoryMarshal.GetReference(_sets.Tokens);
        ReadOnlySpan<int> offsets = _sets.Offsets;
        Vector512<int> none = Vector512.Create(int.MaxValue).WithElement(0, 0);
        for (int record = 0; record < signatures.Length; record += 2)
        {
            int next = int.Min(record + 1, signatures.Length - 1);
            Span<int> row = rows.Slice(record * Vector512<int>.Count, Vector512<int>.Count);
            Span<int> nextRow = rows.Slice(next * Vector512<int>.Count, Vector512<int>.Count);
            Vector512<int> least = none;
            Vector512<int> nextLeast = none;
            ulong signature = 0;
            ulong nextSignature = 0;
            ref int token = ref Unsafe.Add(ref tokens, offsets[row[0]]);
            ref int nextToken = ref Unsafe.Add(ref tokens, offsets[nextRow[0]]);
            for (int i = 0; i < size; i++)
            {
                Take(Unsafe.Add(ref token, i), ref rankOf, ref least, ref signature);
                Take(Unsafe.Add(ref nextToken, i), ref rankOf, ref nextLeast, ref nextSignature);
            }

            least.WithElement(0, row[0]).CopyTo(row);
            nextLeast.WithElement(0, nextRow[0]).CopyTo(nextRow);
            signatures[record] = signature;
            signatures[next] = nextSignature;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Take(int token, ref int rankOf, ref Vector512<int> least, ref ulong signature)
    {
        Vector512<int> up = Vector512.Create(0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14);
        int rank = Unsafe.Add(ref rankOf, token);
        least = Vector512.Min(least, Vector512.Max(Vector512.Shuffle(least, up), Vector512.Create(rank)));
        signature ^= Bit(rank);
    }

    private void FillOneByOne(Span<int> rows, int length, int size, int kept, Span<ulong> signatures)
    {
        for (int record = 0; record < signatures.Length; record++)
        {
            Span<int> row = rows.Slice(record * length, length);
            ReadOnlySpan<int> tokens = _sets.Tokens.Slice(_sets.Offsets[row[0]], size);
            Span<int> rarest = row.Slice(1, kept);
            signatures[record] = kept <= LongestInserted ? Insert(tokens, rarest) : Sort(tokens, rarest);
            row[(1 + kept)..].Fill(int.MaxValue);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ulong Insert(ReadOnlySpan<int> tokens, Span<int> prefix)
    {
        ulong signature = 0;
        prefix.Fill(int.MaxValue);
        foreach (int token in tokens)
        {
            int rank = _ranks[token];
            signature ^= Bit(rank);
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
    private ulong Sort(ReadOnlySpan<int> tokens, Span<int> prefix)
    {
        ulong signature = 0;
        using Rented<int> rented = Rented<int>.Uninitialised(tokens.Length);
        Span<int> all = rented.Span;
        for (int i = 0; i < tokens.Length; i++)
        {
            all[i] = _ranks[tokens[i]];
            signature ^= Bit(all[i]);
        }

        all.Sort();
        all[..prefix.Length].CopyTo(prefix);
        return signature;
    }

    /// <summary>The bit of a signature that a token of a rank flips.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bit(int rank) => 1UL << (int)((uint)rank * Spread >> (32 - BitsOfSignature));
}
