using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

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

    private readonly (int Smaller, int Larger)[] _candidates = new (int, int)[Batch];
    private int _waiting;
    private int _touched;

    /// <summary>How many pairs were found.</summary>
    public long Count { get; private set; }

    /// <summary>Takes two postings, of one list or of neighbouring ones, for later.</summary>
    public void Add(int smaller, int larger)
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
        KeepInPosition();
        KeepMeetingFirst();
        Report();
        _waiting = 0;
    }

    /// <summary>Keeps those where enough tokens are left from the list's on, and calls for their rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void KeepInPosition()
    {
        ReadOnlySpan<Posting> postings = index.Postings;
        int kept = 0;
        int touched = 0;
        foreach ((int smaller, int larger) in _candidates.AsSpan(0, _waiting))
        {
            Posting x = postings[smaller];
            Posting y = postings[larger];
            int leastOverlap = LeastOverlap(x, y);
            _candidates[kept] = (smaller, larger);
            kept += x.Position <= x.Size - leastOverlap && y.Position <= y.Size - leastOverlap ? 1 : 0;
            touched += index.Set(x) + index.Set(y);
        }

        _waiting = kept;
        _touched = touched;
    }

    /// <summary>Keeps those of one list that share no rarer token, in whose list they are reported, and calls for their tokens.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void KeepMeetingFirst()
    {
        ReadOnlySpan<Posting> postings = index.Postings;
        ReadOnlySpan<int> tokens = sets.Tokens;
        ReadOnlySpan<int> offsets = sets.Offsets;
        int kept = 0;
        int touched = 0;
        foreach ((int smaller, int larger) in _candidates.AsSpan(0, _waiting))
        {
            Posting x = postings[smaller];
            Posting y = postings[larger];
            if (index.List(x) == index.List(y) && !Meet(x, y))
            {
                _candidates[kept++] = (smaller, larger);
                touched += tokens[offsets[index.Set(x)]] + tokens[offsets[index.Set(y)]];
            }
        }

        _waiting = kept;
        _touched = touched;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Report()
    {
        ReadOnlySpan<Posting> postings = index.Postings;
        ReadOnlySpan<int> offsets = sets.Offsets;
        foreach ((int smaller, int larger) in _candidates.AsSpan(0, _waiting))
        {
            Posting x = postings[smaller];
            Posting y = postings[larger];
            int first = index.Set(x);
            int second = index.Set(y);
            int overlap = Overlap.Count(sets.Tokens, offsets[first], x.Size, offsets[second], y.Size, useVectors);
            if (overlap >= LeastOverlap(x, y))
            {
                Count++;
                found?.Add(code.Encode(int.Min(first, second), int.Max(first, second), overlap));
            }
        }
    }

    private int LeastOverlap(Posting x, Posting y)
    {
        int sizes = x.Size + y.Size;
        return (sizes - tables.MostDifference[sizes]) / 2;
    }

    private bool Meet(Posting x, Posting y)
    {
        (Posting shorter, Posting longer) = x.Position <= y.Position ? (x, y) : (y, x);
        return useVectors && Vector256.IsHardwareAccelerated && longer.Position <= Vector256<int>.Count
            ? Overlap.AnyInVector(index.Rarer(shorter), index.Rarer(longer))
            : Overlap.Any(index.Rarer(shorter), index.Rarer(longer));
    }
}
