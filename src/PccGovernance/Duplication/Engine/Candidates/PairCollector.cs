using System.Runtime.InteropServices;

namespace PccGovernance.Duplication;

/// <summary>Takes pairs of positions from all sources.</summary>
internal sealed class PairCollector
{
    // The lower position in the upper half, so that the order of numbers is that of pairs.
    private readonly List<ulong> _pairs = [];

    public int Count => _pairs.Count;

    public void Add(int one, int other)
    {
        if (one != other)
        {
            _pairs.Add(((ulong)(uint)Math.Min(one, other) << 32) | (uint)Math.Max(one, other));
        }
    }

    /// <summary>Gives each of the pairs to another, once, and answers how many they are.</summary>
    public int MoveTo(PairCollector other)
    {
        Span<ulong> sorted = Sorted();
        int distinct = 0;
        for (int i = 0; i < sorted.Length; i++)
        {
            if (i == 0 || sorted[i] != sorted[i - 1])
            {
                sorted[distinct++] = sorted[i];
            }
        }

        other._pairs.AddRange(sorted[..distinct]);
        _pairs.Clear();
        return distinct;
    }

    /// <summary>The pairs so far, in order; one that was added twice stands twice.</summary>
    public Span<ulong> Sorted()
    {
        Span<ulong> pairs = CollectionsMarshal.AsSpan(_pairs);
        pairs.Sort();
        return pairs;
    }
}
