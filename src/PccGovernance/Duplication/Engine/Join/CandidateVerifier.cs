using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PccGovernance.Duplication;

/// <summary>Decides about the pairs that the filters let through. Each worker has its own.</summary>
/// <remarks>
/// Candidates are scattered over memory. They are decided some at a time, and each step is done for all of them before the next: so the
/// processor waits for many of them at once.
/// </remarks>
internal sealed class CandidateVerifier(
    RecordSets sets,
    PrefixIndex index,
    SizeTables tables,
    bool useVectors,
    PairCode code,
    PairBuffer? found)
{
    private const int Batch = 64;

    private readonly (PostedRecord Smaller, PostedRecord Larger)[] _candidates = new (PostedRecord, PostedRecord)[Batch];
    private readonly (PostedRecord Smaller, PostedRecord Larger)[] _whole = new (PostedRecord, PostedRecord)[Batch];
    private readonly ulong[] _pairs = new ulong[Batch];
    private int _waiting;
    private int _wholeWaiting;
    private int _touched;

    /// <summary>How many pairs were found.</summary>
    public long Count { get; private set; }

    /// <summary>Takes two postings, of one list or of neighbouring ones, for later.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(PostedRecord smaller, PostedRecord larger)
    {
        _candidates[_waiting++] = (smaller, larger);
        if (_waiting == Batch)
        {
            Flush();
        }
    }

    /// <summary>Decides about all that were taken.</summary>
    public void Flush()
    {
        CallForRows();
        ReportWhole();
        KeepMeetingFirst();
        Report();
        _waiting = 0;
    }

    /// <summary>Calls for the rows, and puts apart the candidates of which both rows have all tokens.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CallForRows()
    {
        ref int rows = ref MemoryMarshal.GetReference(index.Rows);
        Span<(PostedRecord Smaller, PostedRecord Larger)> candidates = _candidates.AsSpan(0, _waiting);
        Span<(PostedRecord Smaller, PostedRecord Larger)> whole = _whole;
        int mostInWhole = tables.KeepsWhole(SizeTables.MostInWhole) ? SizeTables.MostInWhole : 0;
        int kept = 0;
        int apart = 0;
        int touched = 0;
        for (int i = 0; i < candidates.Length; i++)
        {
            (PostedRecord x, PostedRecord y) = candidates[i];
            touched += Unsafe.Add(ref rows, x.Row) + Unsafe.Add(ref rows, x.Row + 1 + x.Position)
                + Unsafe.Add(ref rows, y.Row) + Unsafe.Add(ref rows, y.Row + 1 + y.Position);
            int isWhole = int.Max(x.Size, y.Size) <= mostInWhole ? 1 : 0;
            candidates[kept] = (x, y);
            whole[apart] = (x, y);
            apart += isWhole;
            kept += 1 - isWhole;
        }

        _waiting = kept;
        _wholeWaiting = apart;
        _touched = touched;
    }

    /// <summary>Reports those that share enough, and no token that is rarer than the list's: in its list they are reported.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReportWhole()
    {
        ref int rows = ref MemoryMarshal.GetReference(index.Rows);
        ref int mostDifference = ref MemoryMarshal.GetReference(tables.MostDifference);
        Span<ulong> pairs = _pairs;
        PairCode pairCode = code;
        int count = 0;
        foreach ((PostedRecord x, PostedRecord y) in _whole.AsSpan(0, _wholeWaiting))
        {
            ref int left = ref Unsafe.Add(ref rows, x.Row);
            ref int right = ref Unsafe.Add(ref rows, y.Row);
            uint shared = Overlap.Lanes(ref left, ref right, y.Size);
            int overlap = BitOperations.PopCount(shared);
            int sizes = x.Size + y.Size;
            bool isPair = (Unsafe.Add(ref left, 1 + x.Position) == Unsafe.Add(ref right, 1 + y.Position))
                & (BitOperations.TrailingZeroCount(shared) == 1 + y.Position)
                & (sizes - (2 * overlap) <= Unsafe.Add(ref mostDifference, sizes));
            pairs[count] = pairCode.Encode(int.Min(left, right), int.Max(left, right), overlap);
            count += isPair ? 1 : 0;
        }

        Count += count;
        found?.Add(pairs[..count]);
    }

    /// <summary>Keeps those of one list that share no rarer token, in whose list they are reported, and calls for their tokens.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void KeepMeetingFirst()
    {
        ref int rows = ref MemoryMarshal.GetReference(index.Rows);
        ref int tokens = ref MemoryMarshal.GetReference(sets.Tokens);
        ref int offsets = ref MemoryMarshal.GetReference(sets.Offsets);
        Span<(PostedRecord Smaller, PostedRecord Larger)> candidates = _candidates.AsSpan(0, _waiting);
        bool inVectors = useVectors;
        int kept = 0;
        int touched = 0;
        for (int i = 0; i < candidates.Length; i++)
        {
            (PostedRecord x, PostedRecord y) = candidates[i];

            // Which of the two has fewer rarer tokens is as good as chance, so that no branch may depend on it.
            int swap = (y.Position - x.Position) >> 31;
            int rowsDiffer = (x.Row ^ y.Row) & swap;
            int positions = (x.Position ^ y.Position) & swap;
            (int fewer, int more) = (x.Position ^ positions, y.Position ^ positions);
            ref int left = ref Unsafe.Add(ref rows, (x.Row ^ rowsDiffer) + 1);
            ref int right = ref Unsafe.Add(ref rows, (y.Row ^ rowsDiffer) + 1);
            bool areOfOneList = Unsafe.Add(ref left, fewer) == Unsafe.Add(ref right, more);
            bool isFirst = areOfOneList && !Overlap.Any(ref left, fewer, ref right, more, inVectors);
            candidates[kept] = (x, y);
            kept += isFirst ? 1 : 0;
            ref int first = ref Unsafe.Add(ref tokens, Unsafe.Add(ref offsets, Unsafe.Add(ref rows, x.Row)));
            ref int second = ref Unsafe.Add(ref tokens, Unsafe.Add(ref offsets, Unsafe.Add(ref rows, y.Row)));
            touched += first + Unsafe.Add(ref first, (int)x.Size) + second + Unsafe.Add(ref second, (int)y.Size);
        }

        _waiting = kept;
        _touched = touched;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Report()
    {
        ref int rows = ref MemoryMarshal.GetReference(index.Rows);
        ref int offsets = ref MemoryMarshal.GetReference(sets.Offsets);
        ref int mostDifference = ref MemoryMarshal.GetReference(tables.MostDifference);
        ReadOnlySpan<int> tokens = sets.Tokens;
        bool inVectors = useVectors;
        PairBuffer? pairs = found;
        PairCode pairCode = code;
        int count = 0;
        foreach ((PostedRecord x, PostedRecord y) in _candidates.AsSpan(0, _waiting))
        {
            int first = Unsafe.Add(ref rows, x.Row);
            int second = Unsafe.Add(ref rows, y.Row);
            int overlap = Overlap.Count(
                tokens, Unsafe.Add(ref offsets, first), x.Size, Unsafe.Add(ref offsets, second), y.Size, inVectors);
            int sizes = x.Size + y.Size;
            if (sizes - (2 * overlap) <= Unsafe.Add(ref mostDifference, sizes))
            {
                count++;
                pairs?.Add(pairCode.Encode(int.Min(first, second), int.Max(first, second), overlap));
            }
        }

        Count += count;
    }
}
