using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PccGovernance.Duplication;

/// <summary>Joins posting lists with themselves by sizes and signatures. Each worker has its own.</summary>
internal sealed class ListJoiner(PrefixIndex index, SizeTables tables, bool useVectors, CandidateVerifier verifier) : IDisposable
{
    /// <summary>
    /// The longest list that is joined together with its neighbours, and so never divided. <see cref="PrefixIndex.Padding"/> is no less.
    /// </summary>
    public const int LongestInRun = 16;

    /// <summary>About how many postings are joined as one run: no more than the first cache holds.</summary>
    private const int PostingsInRun = 1024;

    /// <summary>Postings in a vector of signatures.</summary>
    private const int Four = 4;

    /// <summary>Where the size stands in the second half of a posting.</summary>
    private const int SizeShift = 32;

    /// <summary>And where the position stands.</summary>
    private const int PositionShift = 48;

    private static Vector256<ulong> SizeMask => Vector256.Create((ulong)ushort.MaxValue << SizeShift);

    private readonly LongListJoiner _longLists = new(index, tables, verifier);

    public void Join(WorkItem item)
    {
        if (useVectors && Avx2.IsSupported)
        {
            JoinRuns(item);
            return;
        }

        ReadOnlySpan<int> ends = index.Ends;
        for (int list = item.FirstList; list < item.EndList; list++)
        {
            int begin = ends[list - 1];
            JoinOneByOne(begin, int.Max(begin, item.From), int.Min(ends[list], item.To));
        }
    }

    public void Dispose() => _longLists.Dispose();

    /// <summary>Joins short lists some at a time, and longer ones by themselves.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void JoinRuns(WorkItem item)
    {
        ReadOnlySpan<int> ends = index.Ends;
        int runBegin = ends[item.FirstList - 1];
        int longest = 0;
        for (int list = item.FirstList; list < item.EndList; list++)
        {
            int begin = ends[list - 1];
            int end = ends[list];
            if (end - begin > LongestInRun)
            {
                JoinRun(runBegin, begin, longest);
                _longLists.Join(begin, int.Max(begin, item.From), int.Min(end, item.To));
                (runBegin, longest) = (end, 0);
                continue;
            }

            longest = int.Max(longest, end - begin);
            if (end - runBegin >= PostingsInRun)
            {
                JoinRun(runBegin, end, longest);
                (runBegin, longest) = (end, 0);
            }
        }

        JoinRun(runBegin, ends[item.EndList - 1], longest);
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
                int difference = BitOperations.PopCount(x.Signature ^ y.Signature) + x.Position + y.Position;
                if (difference <= Unsafe.Add(ref mostDifference, x.Size + y.Size))
                {
                    verifier.Add(x.Record, y.Record);
                }
            }
        }
    }

    /// <summary>
    /// Joins the lists of a run without looking where each begins: compares four postings at a time with those one before, two before and
    /// so on, as far as the longest list reaches. Postings of two lists may come together so; the verifier finds out the few that look
    /// similar.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void JoinRun(int begin, int end, int longest)
    {
        ref Posting postings = ref MemoryMarshal.GetReference(index.Postings);
        ref ulong words = ref Unsafe.As<Posting, ulong>(ref postings);
        var perToken = Vector256.Create((uint)tables.AllowancePerToken);
        for (int larger = begin; larger < end; larger += Four)
        {
            (Vector256<ulong> signature, Vector256<ulong> rest) = LoadFour(ref words, larger);
            Vector256<ulong> size = rest & SizeMask;
            Vector256<ulong> position = rest >> PositionShift;
            uint inRun = end - larger >= Four ? 0b1111u : (0b0111_0101_0001u >> (Four * (end - larger - 1))) & 0b1111;
            for (int smaller = larger - 1; smaller > larger - longest; smaller--)
            {
                (Vector256<ulong> otherSignature, Vector256<ulong> otherRest) = LoadFour(ref words, smaller);
                Vector256<long> positions = (position + (otherRest >> PositionShift)).AsInt64();
                Vector256<long> difference = (PopCount(signature ^ otherSignature) + positions) << SizeTables.AllowanceBits;
                Vector256<uint> sizes = ((size + (otherRest & SizeMask)) >> SizeShift).AsUInt32();
                Vector256<long> allowance = Avx2.Multiply(sizes, perToken).AsInt64();
                uint similar = ~Vector256.GreaterThan(difference, allowance).ExtractMostSignificantBits() & inRun;
                for (; similar != 0; similar &= similar - 1)
                {
                    int lane = BitOperations.TrailingZeroCount(similar);
                    int place = (lane >> 1) | ((lane & 1) << 1);
                    verifier.Add(
                        Unsafe.Add(ref postings, smaller + place).Record, Unsafe.Add(ref postings, larger + place).Record);
                }
            }
        }
    }

    /// <summary>Signatures of four postings and the rest of each, in the order 0, 2, 1, 3.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector256<ulong> Signatures, Vector256<ulong> Others) LoadFour(ref ulong words, int posting)
    {
        Vector256<ulong> low = Vector256.LoadUnsafe(ref words, (nuint)(2 * (long)posting));
        Vector256<ulong> high = Vector256.LoadUnsafe(ref words, (nuint)((2 * (long)posting) + Four));
        return (Avx2.UnpackLow(low, high), Avx2.UnpackHigh(low, high));
    }

    /// <summary>Counts the bits of each element: looks up the count of every half byte and adds those of an element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<long> PopCount(Vector256<ulong> bits)
    {
        Vector256<byte> counts =
            Vector256.Create((byte)0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4, 0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4);
        Vector256<byte> half = Vector256.Create((byte)0x0F);
        Vector256<byte> low = Avx2.Shuffle(counts, bits.AsByte() & half);
        Vector256<byte> high = Avx2.Shuffle(counts, (bits >> 4).AsByte() & half);
        return Avx2.SumAbsoluteDifferences(low + high, Vector256<byte>.Zero).AsInt64();
    }
}
