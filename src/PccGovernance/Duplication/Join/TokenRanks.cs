using System.Runtime.CompilerServices;

namespace PccGovernance.Duplication.Join;

/// <summary>The tokens by rarity. Rank 0 is every token that only one set has: it can be in no pair. The others have a rank each, the rarest first.</summary>
internal readonly struct TokenRanks : IDisposable
{
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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int RankInPlace(Span<int> counts)
    {
        int greatest = 1;
        foreach (int count in counts)
        {
            greatest = int.Max(greatest, count);
        }

        using Rented<int> places = Rented<int>.Zeroed(greatest + 1);
        Span<int> next = places.Span;
        foreach (int count in counts)
        {
            next[count]++;
        }

        int ranks = 1;
        for (int count = 2; count <= greatest; count++)
        {
            (next[count], ranks) = (ranks, ranks + next[count]);
        }

        for (int token = 0; token < counts.Length; token++)
        {
            counts[token] = counts[token] < 2 ? 0 : next[counts[token]]++;
        }

        return ranks;
    }
}
