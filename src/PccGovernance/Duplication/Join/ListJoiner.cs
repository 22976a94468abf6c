using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PccGovernance.Duplication.Join;

/// <summary>Joins posting lists with themselves by sizes and signatures. Each worker has its own.</summary>
internal sealed class ListJoiner(PrefixIndex index, SizeTables tables, bool useVectors, CandidateVerifier verifier) : IDisposable
{
    /// <summary>The shortest list that is compared by vectors: below, laying it out for them costs more than it saves.</summary>
    private const int ShortestForVectors = 24;

    private Rented<ulong> _signatures;
    private Rented<long> _allowances;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Join(WorkItem item)
    {
        ReadOnlySpan<int> ends = index.Ends;
        for (int list = item.FirstList; list < item.EndList; list++)
        {
            int begin = ends[list - 1];
            int from = int.Max(begin, item.From);
            int to = int.Min(ends[list], item.To);
            if (useVectors && Avx2.IsSupported && to - begin >= ShortestForVectors)
            {
                JoinByVectors(begin, from, to);
            }
            else
            {
                JoinOneByOne(begin, from, to);
            }
        }
    }

    public void Dispose()
    {
        _signatures.Dispose();
        _allowances.Dispose();
    }

    /// <summary>Finds the pairs of a list whose larger record is one of some.</summary>
    /// <param name="begin">Where the list begins in the postings.</param>
    /// <param name="from">The first of the larger records.</param>
    /// <param name="to">One more than the last of them.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void JoinOneByOne(int begin, int from, int to)
    {
        ref Posting postings = ref MemoryMarshal.GetReference(index.Postings);
        ref int mostDifference = ref MemoryMarshal.GetReference(tables.MostDifference);
        ref int leastSizes = ref MemoryMarshal.GetReference(tables.LeastSize);
        int first = begin;
        for (int larger = from; larger < to; larger++)
        {
            Posting y = Unsafe.Add(ref postings, larger);
            int leastSize = Unsafe.Add(ref leastSizes, y.Size);
            while (Unsafe.Add(ref postings, first).Size < leastSize)
            {
                first++;
            }

            for (int smaller = first; smaller < larger; smaller++)
            {
                ref Posting x = ref Unsafe.Add(ref postings, smaller);
                if (BitOperations.PopCount(x.Signature ^ y.Signature) <= Unsafe.Add(ref mostDifference, x.Size + y.Size))
                {
                    verifier.Add(smaller, larger);
                }
            }
        }
    }

    /// <summary>The same for four smaller records at a time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void JoinByVectors(int begin, int from, int to)
    {
        LayOut(begin, to);
        ref Posting postings = ref MemoryMarshal.GetReference(index.Postings);
        ref ulong signatures = ref MemoryMarshal.GetReference(_signatures.Span);
        ref long allowances = ref MemoryMarshal.GetReference(_allowances.Span);
        ref int leastSizes = ref MemoryMarshal.GetReference(tables.LeastSize);
        int first = begin;
        for (int larger = from; larger < to; larger++)
        {
            int leastSize = Unsafe.Add(ref leastSizes, Unsafe.Add(ref postings, larger).Size);
            while (Unsafe.Add(ref postings, first).Size < leastSize)
            {
                first++;
            }

            Vector256<ulong> signature = Vector256.Create(Unsafe.Add(ref signatures, larger - begin));
            Vector256<long> allowance = Vector256.Create(Unsafe.Add(ref allowances, larger - begin));
            for (int smaller = first; smaller < larger; smaller += Vector256<ulong>.Count)
            {
                Vector256<long> difference = PopCount(signature ^ Vector256.LoadUnsafe(ref signatures, (nuint)(smaller - begin))) << SizeTables.AllowanceBits;
                Vector256<long> tooMuch = Vector256.GreaterThan(difference - Vector256.LoadUnsafe(ref allowances, (nuint)(smaller - begin)), allowance);
                uint similar = ~tooMuch.ExtractMostSignificantBits() & ((1u << int.Min(Vector256<ulong>.Count, larger - smaller)) - 1);
                for (; similar != 0; similar &= similar - 1)
                {
                    verifier.Add(smaller + BitOperations.TrailingZeroCount(similar), larger);
                }
            }
        }
    }

    /// <summary>Copies what the vectors compare out of the postings of a list.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void LayOut(int begin, int end)
    {
        int length = end - begin + Vector256<ulong>.Count;
        if (_signatures.Span.Length < length)
        {
            Dispose();
            _signatures = Rented<ulong>.Uninitialised(2 * length);
            _allowances = Rented<long>.Uninitialised(2 * length);
        }

        Span<ulong> signatures = _signatures.Span;
        Span<long> allowances = _allowances.Span;
        ReadOnlySpan<long> allowancesOfSizes = tables.Allowance;
        ReadOnlySpan<Posting> list = index.Postings[begin..end];
        for (int i = 0; i < list.Length; i++)
        {
            signatures[i] = list[i].Signature;
            allowances[i] = allowancesOfSizes[list[i].Size];
        }
    }

    /// <summary>Counts the bits of each element: looks up the count of every half byte and adds those of an element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> PopCount(Vector256<ulong> bits)
    {
        Vector256<byte> counts = Vector256.Create((byte)0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4, 0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4);
        Vector256<byte> half = Vector256.Create((byte)0x0F);
        Vector256<byte> low = Avx2.Shuffle(counts, bits.AsByte() & half);
        Vector256<byte> high = Avx2.Shuffle(counts, (bits >> 4).AsByte() & half);
        return Avx2.SumAbsoluteDifferences(low + high, Vector256<byte>.Zero).AsInt64();
    }
}
