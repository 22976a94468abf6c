using System.Numerics;
using System.Runtime.CompilerServices;

namespace PccGovernance.Duplication.Join;

/// <summary>The tokens by rarity. Rank 0 is every token that only one set has: it can be in no pair. The others have a rank each, the rarest first.</summary>
internal readonly struct TokenRanks : IDisposable
{
    /// <summary>In how many places each count is counted.</summary>
    private const int Ways = 4;

    private readonly Rented<int> _ranks;

    private TokenRanks(Rented<int> ranks, int universe, int count)
    {
        _ranks = ranks;
        Universe = universe;
        Count = count;
    }

    /// <summary>One more than the greatest rank.</summary>
    public int Count { get; }

    /// <summary>The rank of each token.</summary>
    public ReadOnlySpan<int> Ranks => _ranks.Span[..Universe];

    private int Universe { get; }

    public static TokenRanks Of(RecordSets sets, int workers)
    {
        int universe = sets.Universe;
        Rented<int> counts = Rented<int>.Zeroed(checked(universe * workers));
        int parts = Workers.Parts(workers);
        Workers.Deal(workers, parts, (worker, part) => CountTokens(sets, counts.Span.Slice(worker * universe, universe), part, parts));
        Span<int> total = counts.Span[..universe];
        for (int worker = 1; worker < workers; worker++)
        {
            Add(counts.Span.Slice(worker * universe, universe), total);
        }

        return new(counts, universe, RankInPlace(total));
    }

    public void Dispose() => _ranks.Dispose();

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CountTokens(RecordSets sets, Span<int> counts, int part, int parts)
    {
        int from = Workers.Begin(sets.TokenCount, part, parts);
        int to = Workers.Begin(sets.TokenCount, part + 1, parts);
        foreach (int token in sets.Tokens[from..to])
        {
            counts[token]++;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Add(ReadOnlySpan<int> counts, Span<int> total)
    {
        for (int token = 0; token < total.Length; token++)
        {
            total[token] += counts[token];
        }
    }

    /// <summary>Replaces the count of each token by its rank: a counting sort.</summary>
    /// <remarks>
    /// Most tokens have one of a few counts. Neighbouring tokens of the same count are counted in different places, or each would wait for
    /// the one before to be counted.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int RankInPlace(Span<int> counts)
    {
        using Rented<int> places = Rented<int>.Zeroed((Greatest(counts) + 1) * Ways);
        Span<int> next = places.Span;
        for (int token = 0; token < counts.Length; token++)
        {
            next[(counts[token] * Ways) + (token & (Ways - 1))]++;
        }

        int ranks = 1;
        for (int place = 2 * Ways; place < next.Length; place++)
        {
            (next[place], ranks) = (ranks, ranks + next[place]);
        }

        for (int token = 0; token < counts.Length; token++)
        {
            int count = counts[token];
            int rank = next[(count * Ways) + (token & (Ways - 1))]++;
            counts[token] = count < 2 ? 0 : rank;
        }

        return ranks;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Greatest(ReadOnlySpan<int> counts)
    {
        Vector<int> greatest = Vector<int>.One;
        int token = 0;
        for (; token <= counts.Length - Vector<int>.Count; token += Vector<int>.Count)
        {
            greatest = Vector.Max(greatest, new Vector<int>(counts[token..]));
        }

        int result = 1;
        for (int lane = 0; lane < Vector<int>.Count; lane++)
        {
            result = int.Max(result, greatest[lane]);
        }

        foreach (int count in counts[token..])
        {
            result = int.Max(result, count);
        }

        return result;
    }
}
