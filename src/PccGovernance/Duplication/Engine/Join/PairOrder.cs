using System.Runtime.CompilerServices;

namespace PccGovernance.Duplication;

/// <summary>
/// Sorts pairs by their first and then their second set: a radix sort of their codes, with as many passes as the numbers of the sets need.
/// The first pass takes the pairs from where they were found, and the last writes them out.
/// </summary>
internal readonly ref struct PairOrder
{
    private const int MostBitsOfDigit = 11;

    /// <summary>One takes the pairs from the buffers, another writes them out.</summary>
    private const int FewestPasses = 2;

    private readonly PairCode _code;
    private readonly int _passes;
    private readonly int _width;
    private readonly Span<int> _places;

    private PairOrder(PairCode code, int passes, int width, Span<int> places)
    {
        _code = code;
        _passes = passes;
        _width = width;
        _places = places;
    }

    /// <summary>Writes the pairs of some buffers in their order.</summary>
    /// <param name="found">The buffers.</param>
    /// <param name="code">How they write pairs.</param>
    /// <param name="pairs">Where to write: as long as there are pairs.</param>
    public static void Write(ReadOnlySpan<PairBuffer> found, PairCode code, Span<JoinedPair> pairs)
    {
        int passes = int.Max(FewestPasses, ((code.PairBits - 1) / MostBitsOfDigit) + 1);
        int width = ((code.PairBits - 1) / passes) + 1;
        using Rented<int> places = Rented<int>.Zeroed(passes << width);
        using Rented<ulong> one = Rented<ulong>.Uninitialised(pairs.Length);
        using Rented<ulong> other = Rented<ulong>.Uninitialised(pairs.Length);
        var order = new PairOrder(code, passes, width, places.Span);
        order.Place(found);
        order.Distribute(found, one.Span);
        Span<ulong> from = one.Span;
        Span<ulong> to = other.Span;
        for (int pass = 1; pass < passes - 1; pass++)
        {
            order.Distribute(from, to, pass);
            Span<ulong> swap = from;
            from = to;
            to = swap;
        }

        order.WriteOut(from, pairs);
    }

    private Span<int> Places(int pass) => _places.Slice(pass << _width, 1 << _width);

    /// <summary>Works out for every pass where the pairs of each digit begin.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Place(ReadOnlySpan<PairBuffer> found)
    {
        for (int pass = 0; pass < _passes; pass++)
        {
            Span<int> places = Places(pass);
            foreach (PairBuffer buffer in found)
            {
                for (int piece = 0; piece < buffer.Pieces; piece++)
                {
                    Count(buffer[piece], places, pass);
                }
            }

            int place = 0;
            foreach (ref int count in places)
            {
                (count, place) = (place, place + count);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Count(ReadOnlySpan<ulong> pairs, Span<int> counts, int pass)
    {
        (int shift, int mask) = Digit(pass);
        foreach (ulong pair in pairs)
        {
            counts[(int)(pair >> shift) & mask]++;
        }
    }

    private void Distribute(ReadOnlySpan<PairBuffer> found, Span<ulong> to)
    {
        foreach (PairBuffer buffer in found)
        {
            for (int piece = 0; piece < buffer.Pieces; piece++)
            {
                Distribute(buffer[piece], to, pass: 0);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Distribute(ReadOnlySpan<ulong> from, Span<ulong> to, int pass)
    {
        (int shift, int mask) = Digit(pass);
        Span<int> places = Places(pass);
        foreach (ulong pair in from)
        {
            to[places[(int)(pair >> shift) & mask]++] = pair;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void WriteOut(ReadOnlySpan<ulong> from, Span<JoinedPair> to)
    {
        (int shift, int mask) = Digit(_passes - 1);
        Span<int> places = Places(_passes - 1);
        PairCode code = _code;
        foreach (ulong pair in from)
        {
            to[places[(int)(pair >> shift) & mask]++] = code.Decode(pair);
        }
    }

    private (int Shift, int Mask) Digit(int pass) => (_code.OverlapBits + (pass * _width), (1 << _width) - 1);
}
