using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PccGovernance.Duplication.Join;

/// <summary>Joins posting lists with themselves. Each worker has its own.</summary>
internal sealed class ListJoiner(RecordSets sets, PrefixIndex index, SizeTables tables, JaccardThreshold threshold, bool useVectors, PairBuffer? found)
{
    /// <summary>How many pairs were found.</summary>
    public long Count { get; private set; }

    public void Join(WorkItem item)
    {
        ReadOnlySpan<int> ends = index.Ends;
        for (int list = item.FirstList; list < item.EndList; list++)
        {
            int begin = ends[list - 1];
            JoinList(begin, int.Max(begin, item.From), int.Min(ends[list], item.To));
        }
    }

    /// <summary>Finds the pairs of a list whose larger record is one of some.</summary>
    /// <param name="begin">Where the list begins in the postings.</param>
    /// <param name="from">The first of the larger records.</param>
    /// <param name="to">One more than the last of them.</param>
    private void JoinList(int begin, int from, int to)
    {
        ref Posting postings = ref MemoryMarshal.GetReference(index.Postings);
        ref int leastOverlap = ref MemoryMarshal.GetReference(tables.LeastOverlap);
        int first = begin;
        for (int larger = from; larger < to; larger++)
        {
            Posting y = Unsafe.Add(ref postings, larger);
            int leastSize = threshold.LeastSize(y.Size);
            while (Unsafe.Add(ref postings, first).Size < leastSize)
            {
                first++;
            }

            for (int smaller = first; smaller < larger; smaller++)
            {
                ref Posting x = ref Unsafe.Add(ref postings, smaller);
                int sizes = x.Size + y.Size;
                if (BitOperations.PopCount(x.Signature ^ y.Signature) <= sizes - (2 * Unsafe.Add(ref leastOverlap, sizes)))
                {
                    Verify(x, y, Unsafe.Add(ref leastOverlap, sizes));
                }
            }
        }
    }

    private void Verify(Posting x, Posting y, int leastOverlap)
    {
        if (x.Position > x.Size - leastOverlap || y.Position > y.Size - leastOverlap || MeetEarlier(x, y))
        {
            return;
        }

        int first = index.Order[x.Record];
        int second = index.Order[y.Record];
        int overlap = useVectors ? Overlap.Count(sets, first, second) : Overlap.CountPortably(sets[first], sets[second]);
        if (overlap >= leastOverlap)
        {
            Count++;
            found?.Add(new(int.Min(first, second), int.Max(first, second), overlap));
        }
    }

    /// <summary>Whether the two share a rarer token than the list's: then that token's list reports them.</summary>
    private bool MeetEarlier(Posting x, Posting y)
    {
        ReadOnlySpan<int> rarerOfY = index.Prefix(y.Record, y.Size)[..y.Position];
        foreach (int rank in index.Prefix(x.Record, x.Size)[..x.Position])
        {
            if (rank != 0 && rarerOfY.Contains(rank))
            {
                return true;
            }
        }

        return false;
    }
}
