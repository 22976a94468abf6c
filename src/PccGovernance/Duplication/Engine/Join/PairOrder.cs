using System.Numerics;
using System.Runtime.CompilerServices;

namespace PccGovernance.Duplication;

/// <summary>
/// Sorts pairs by their first and then their second set: a radix sort, so that it takes as many passes as the numbers need.
/// </summary>
internal static class PairOrder
{
    private const int MostBitsOfDigit = 11;

    /// <summary>Sorts pairs in place.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="sets">One more than the greatest number in a pair.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Sort(Span<JoinedPair> pairs, int sets)
    {
        int bits = int.Max(1, BitOperations.Log2((uint)sets) + 1);
        int digits = ((bits - 1) / MostBitsOfDigit) + 1;
        int width = ((bits - 1) / digits) + 1;
        using Rented<JoinedPair> rented = Rented<JoinedPair>.Uninitialised(pairs.Length);
        using Rented<int> places = Rented<int>.Uninitialised(1 << width);
        Span<JoinedPair> from = pairs;
        Span<JoinedPair> to = rented.Span;
        for (int pass = 0; pass < 2 * digits; pass++)
        {
            Distribute(from, to, places.Span, bySecond: pass < digits, shift: pass % digits * width);
            Span<JoinedPair> swap = from;
            from = to;
            to = swap;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Distribute(ReadOnlySpan<JoinedPair> from, Span<JoinedPair> to, Span<int> places, bool bySecond, int shift)
    {
        int mask = places.Length - 1;
        places.Clear();
        foreach (JoinedPair pair in from)
        {
            places[((bySecond ? pair.Second : pair.First) >> shift) & mask]++;
        }

        int place = 0;
        foreach (ref int count in places)
        {
            (count, place) = (place, place + count);
        }

        foreach (JoinedPair pair in from)
        {
            to[places[((bySecond ? pair.Second : pair.First) >> shift) & mask]++] = pair;
        }
    }
}
