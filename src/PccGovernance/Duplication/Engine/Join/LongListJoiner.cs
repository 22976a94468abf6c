using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PccGovernance.Duplication;

/// <summary>Joins a long posting list with itself. Each worker has its own.</summary>
internal sealed class LongListJoiner(PrefixIndex index, SizeTables tables, CandidateVerifier verifier) : IDisposable
{
    /// <summary>The shortest list in which it pays to look at the ranks before the list's: each is read from a row.</summary>
    private const int LeastToLookBack = 96;

    /// <summary>Signatures in a vector.</summary>
    private const int Four = 4;

    private Rented<ulong> _signatures;
    private Rented<long> _allowances;
    private Rented<int> _places;
    private Rented<long> _before;
    private Rented<int> _ranksBefore;

    /// <summary>
    /// Joins one list, four smaller records at a time. A record is laid out for those that come after it, unless it has too few tokens left
    /// from the list's on to be the smaller of a similar pair.
    /// </summary>
    /// <param name="begin">Where the list begins in the postings.</param>
    /// <param name="from">The first of the larger records.</param>
    /// <param name="to">One more than the last of them.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Join(int begin, int from, int to)
    {
        if (to - begin < LeastToLookBack)
        {
            Join(begin, from, to, looksBack: false);
        }
        else
        {
            LookBack(begin, to);
            Join(begin, from, to, looksBack: true);
        }
    }

    public void Dispose()
    {
        ReturnRoom();
        _ranksBefore.Dispose();
    }

    /// <summary>
    /// Finds the rank before the list's in each record of it: of nearly equal records most have the same there, and so met before. Where
    /// there is none, or one that no other record has, the record has a number of its own.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void LookBack(int begin, int to)
    {
        if (_ranksBefore.Span.Length < to - begin)
        {
            _ranksBefore.Dispose();
            _ranksBefore = Rented<int>.Uninitialised(2 * (to - begin));
        }

        ref int rows = ref MemoryMarshal.GetReference(index.Rows);
        Span<int> ranks = _ranksBefore.Span;
        ReadOnlySpan<Posting> postings = index.Postings[begin..to];
        for (int i = 0; i < postings.Length; i++)
        {
            PostedRecord record = postings[i].Record;
            int rank = record.Position == 0 ? 0 : Unsafe.Add(ref rows, record.Row + record.Position);
            ranks[i] = rank == 0 ? ~record.Row : rank;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Join(int begin, int from, int to, bool looksBack)
    {
        MakeRoom(to - begin + Four);
        ref Posting postings = ref MemoryMarshal.GetReference(index.Postings);
        ref ulong signatures = ref MemoryMarshal.GetReference(_signatures.Span);
        ref long allowances = ref MemoryMarshal.GetReference(_allowances.Span);
        ref int places = ref MemoryMarshal.GetReference(_places.Span);
        ref long before = ref MemoryMarshal.GetReference(_before.Span);
        ref int ranksBefore = ref MemoryMarshal.GetReference(_ranksBefore.Span);
        ref long allowanceOf = ref MemoryMarshal.GetReference(tables.Allowance);
        int laid = 0;
        int first = 0;
        for (int larger = begin; larger < to; larger++)
        {
            Posting y = Unsafe.Add(ref postings, larger);
            long left = Unsafe.Add(ref allowanceOf, y.Size) - ((long)y.Position << SizeTables.AllowanceBits);
            long rankBefore = looksBack ? Unsafe.Add(ref ranksBefore, larger - begin) : 0;
            if (larger >= from)
            {
                int leastSize = tables.LeastSize[y.Size];
                while (first < laid && Unsafe.Add(ref postings, Unsafe.Add(ref places, first)).Size < leastSize)
                {
                    first++;
                }

                Vector256<ulong> signature = Vector256.Create(y.Signature);
                Vector256<long> allowance = Vector256.Create(left);
                Vector256<long> ofLarger = Vector256.Create(rankBefore);
                for (int smaller = first; smaller < laid; smaller += Four)
                {
                    Vector256<long> difference =
                        ListJoiner.PopCount(signature ^ Vector256.LoadUnsafe(ref signatures, (nuint)smaller)) << SizeTables.AllowanceBits;
                    Vector256<long> passed =
                        Vector256.GreaterThan(difference - Vector256.LoadUnsafe(ref allowances, (nuint)smaller), allowance);
                    if (looksBack)
                    {
                        passed |= Vector256.Equals(Vector256.LoadUnsafe(ref before, (nuint)smaller), ofLarger);
                    }

                    uint similar = ~passed.ExtractMostSignificantBits() & ((1u << int.Min(Four, laid - smaller)) - 1);
                    for (; similar != 0; similar &= similar - 1)
                    {
                        int place = Unsafe.Add(ref places, smaller + BitOperations.TrailingZeroCount(similar));
                        verifier.Add(Unsafe.Add(ref postings, place).Record, y.Record);
                    }
                }
            }

            Unsafe.Add(ref signatures, laid) = y.Signature;
            Unsafe.Add(ref allowances, laid) = left;
            Unsafe.Add(ref places, laid) = larger;
            if (looksBack)
            {
                Unsafe.Add(ref before, laid) = rankBefore;
            }

            laid += y.Position < tables.PrefixOfSmaller[y.Size] ? 1 : 0;
        }
    }

    private void MakeRoom(int length)
    {
        if (_signatures.Span.Length < length)
        {
            ReturnRoom();
            _signatures = Rented<ulong>.Uninitialised(2 * length);
            _allowances = Rented<long>.Uninitialised(2 * length);
            _places = Rented<int>.Uninitialised(2 * length);
            _before = Rented<long>.Uninitialised(2 * length);
        }
    }

    private void ReturnRoom()
    {
        _signatures.Dispose();
        _allowances.Dispose();
        _places.Dispose();
        _before.Dispose();
    }
}
