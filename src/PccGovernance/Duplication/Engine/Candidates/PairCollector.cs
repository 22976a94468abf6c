using System.Runtime.InteropServices;

namespace PccGovernance.Duplication;

/// <summary>Takes pairs of positions from all sources.</summary>
/// <param name="expected">How many pairs there may be.</param>
internal sealed class PairCollector(int expected = 0)
{
    // The lower position in the upper half, so that the order of numbers is that of pairs.
    private readonly List<ulong> _pairs = new(expected);

    public int Count => _pairs.Count;

    public void Add(int one, int other)
    {
        if (one != other)
        {
            _pairs.Add(((ulong)(uint)Math.Min(one, other) << 32) | (uint)Math.Max(one, other));
        }
    }

    /// <summary>Gives each of the pairs to another, once, and answers how many they are.</summary>
    /// <param name="other">The other.</param>
    /// <param name="boards">How many boards there are.</param>
    public int MoveTo(PairCollector other, int boards)
    {
        (int[] starts, int[] seconds) = ByFirst(boards);
        _pairs.Clear();
        other._pairs.EnsureCapacity(other.Count + starts[^1]);
        for (int first = 0; first < boards; first++)
        {
            foreach (int second in seconds.AsSpan(starts[first]..starts[first + 1]))
            {
                other._pairs.Add(((ulong)(uint)first << 32) | (uint)second);
            }
        }

        return starts[^1];
    }

    /// <summary>
    /// The pairs so far, each once: where those of each first board start, and the second boards, ascending. To sort those of each board
    /// takes a third of the time that it takes to sort millions of pairs.
    /// </summary>
    /// <param name="boards">How many boards there are.</param>
    public (int[] Starts, int[] Seconds) ByFirst(int boards)
    {
        int[] starts = new int[boards + 1];
        foreach (ulong pair in _pairs)
        {
            starts[(int)(pair >> 32) + 1]++;
        }

        for (int first = 0; first < boards; first++)
        {
            starts[first + 1] += starts[first];
        }

        int[] seconds = new int[_pairs.Count];
        int[] next = starts[..^1];
        foreach (ulong pair in _pairs)
        {
            seconds[next[(int)(pair >> 32)]++] = (int)(uint)pair;
        }

        int kept = 0;
        for (int first = 0, from = 0; first < boards; first++)
        {
            Span<int> those = seconds.AsSpan(from..starts[first + 1]);
            those.Sort();
            int last = -1;
            from = starts[first + 1];
            starts[first] = kept;
            foreach (int second in those)
            {
                if (second != last)
                {
                    seconds[kept++] = last = second;
                }
            }
        }

        starts[boards] = kept;
        return (starts, seconds);
    }

    /// <summary>The pairs so far, in order; one that was added twice stands twice.</summary>
    public Span<ulong> Sorted()
    {
        Span<ulong> pairs = CollectionsMarshal.AsSpan(_pairs);
        pairs.Sort();
        return pairs;
    }
}
