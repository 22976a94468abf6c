using System.Runtime.CompilerServices;
using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>
/// The tokens by rarity. Rank 0 is every token that only one set has: it can be in no pair. The others have a rank each, the rarest first.
/// </summary>
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
        int parts = WorkSharing.Parts(workers);
        WorkSharing.ForEach(workers, parts, (worker, part) =>
            CountTokens(sets, counts.Span.Slice(worker * universe, universe), part, parts));
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
        int from = WorkSharing.Begin(sets.TokenCount, part, parts);
        int to = WorkSharing.Begin(sets.TokenCount, part + 1, parts);
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

    /// <summary>Replaces the count of each token by its rank: a counting sort of the tokens that are shared.</summary>
    /// <remarks>
    /// Most of them have one of a few counts. Neighbouring tokens of the same count are counted in different places, or each would wait for
    /// the one before to be counted.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int RankInPlace(Span<int> counts)
    {
        using Rented<int> rented = Rented<int>.Uninitialised(counts.Length + 1);
        ReadOnlySpan<int> shared = Shared(counts, rented.Span);
        int greatest = 0;
        foreach (int token in shared)
        {
            greatest = int.Max(greatest, counts[token]);
        }

        using Rented<int> places = Rented<int>.Zeroed((greatest + 1) * Ways);
        Span<int> next = places.Span;
        foreach (int token in shared)
        {
            next[Place(counts[token], token)]++;
        }

        int ranks = 1;
        foreach (ref int place in next)
        {
            (place, ranks) = (ranks, ranks + place);
        }

        foreach (int token in shared)
        {
            counts[token] = next[Place(counts[token], token)]++;
        }

        return ranks;
    }

    private static int Place(int count, int token) => (count * Ways) + (token & (Ways - 1));

    /// <summary>Lists the tokens of two sets or more, and forgets the counts of the others. No branch depends on the counts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ReadOnlySpan<int> Shared(Span<int> counts, Span<int> list)
    {
        int length = 0;
        for (int token = 0; token < counts.Length; token++)
        {
            int isShared = (1 - counts[token]) >>> 31;
            list[length] = token;
            length += isShared;
            counts[token] &= -isShared;
        }

        return list[..length];
    }
}
