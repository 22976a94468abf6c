using System.Runtime.Intrinsics;
using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>A join whose lists are built.</summary>
internal sealed class PreparedJoin : IDisposable
{
    /// <summary>In how many sets a token is on average where tokens are called common.</summary>
    private const int CommonFrom = 64;

    private readonly RecordSets _sets;
    private readonly SetJoinOptions _options;
    private readonly int _workers;
    private readonly SizeTables _tables;
    private readonly PrefixIndex _index;

    internal PreparedJoin(RecordSets sets, JaccardThreshold threshold, SetJoinOptions options)
    {
        _sets = sets;
        _options = options;
        _workers = WorthTheirStart(sets, options);
        _tables = new SizeTables(threshold, sets.Largest, IsWorthWholeRows(sets, threshold, options));
        _index = new PrefixIndex(sets, _tables, _workers, options.UseVectors);
    }

    /// <summary>The pairs, each once, sorted by the numbers of their sets: so the threads that found them leave no trace.</summary>
    public JoinedPair[] Pairs()
    {
        var code = new PairCode(_sets.Count, _sets.Largest);
        var found = new PairBuffer[_workers];
        for (int worker = 0; worker < _workers; worker++)
        {
            found[worker] = new PairBuffer();
        }

        JoinedPair[] pairs = GC.AllocateUninitializedArray<JoinedPair>(checked((int)Join(found, code)));
        PairOrder.Write(found, code, pairs);
        foreach (PairBuffer buffer in found)
        {
            buffer.Dispose();
        }

        return pairs;
    }

    /// <summary>How many pairs there are, without keeping them.</summary>
    public long Count() => Join(new PairBuffer?[_workers], default);

    public void Dispose()
    {
        _index.Dispose();
        _tables.Dispose();
    }

    /// <summary>How many of the threads asked for have enough to do.</summary>
    private static int WorthTheirStart(RecordSets sets, SetJoinOptions options) =>
        options.TokensPerThread == 0
            ? int.Max(1, options.Threads)
            : int.Clamp(sets.TokenCount / options.TokensPerThread, 1, int.Max(1, options.Threads));

    /// <summary>
    /// Whether rows with all tokens are worth their making: where the candidates are many, because the threshold is low or because each
    /// token is in many sets. Most of these are pairs, of which all tokens are asked for.
    /// </summary>
    private static bool IsWorthWholeRows(RecordSets sets, JaccardThreshold threshold, SetJoinOptions options) =>
        options.UseVectors
        && Vector512.IsHardwareAccelerated
        && (5L * threshold.Numerator <= 3L * threshold.Denominator || sets.TokenCount / CommonFrom >= sets.Universe);

    private long Join(PairBuffer?[] found, PairCode code)
    {
        List<WorkItem> items = WorkPlan.Divide(_index.Ends, _workers);
        var verifiers = new CandidateVerifier[_workers];
        for (int worker = 0; worker < _workers; worker++)
        {
            verifiers[worker] = new CandidateVerifier(_sets, _index, _tables, _options.UseVectors, code, found[worker]);
        }

        WorkSharing.ForEach(
            _workers,
            items.Count,
            (worker, item) =>
            {
                using var joiner = new ListJoiner(_index, _tables, _options.UseVectors, verifiers[worker]);
                joiner.Join(items[item]);
                verifiers[worker].Flush();
            },
            _options.Execution);

        long count = 0;
        foreach (CandidateVerifier verifier in verifiers)
        {
            count += verifier.Count;
        }

        return count;
    }
}
