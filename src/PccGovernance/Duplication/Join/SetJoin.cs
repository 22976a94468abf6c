namespace PccGovernance.Duplication.Join;

/// <summary>Finds every pair of similar sets, exactly: no sampling, no hashing that could miss one.</summary>
/// <remarks>
/// Two sets that are similar enough share one of the rarest tokens of both. So the records are put into the lists of their rarest tokens,
/// and only records that meet in a list are compared; most of these are told apart by their sizes and signatures. An empty set is in no pair.
/// </remarks>
internal static class SetJoin
{
    /// <summary>The pairs, each once, sorted by the numbers of their sets.</summary>
    public static JoinedPair[] Run(RecordSets sets, JaccardThreshold threshold, SetJoinOptions options)
    {
        PairBuffer[] found = [.. Enumerable.Range(0, Workers.For(sets, options)).Select(static _ => new PairBuffer())];
        Join(sets, threshold, options, found);
        var pairs = new JoinedPair[found.Sum(static buffer => buffer.Count)];
        int at = 0;
        foreach (PairBuffer buffer in found)
        {
            buffer.Pairs.CopyTo(pairs.AsSpan(at));
            at += buffer.Count;
            buffer.Dispose();
        }

        PairOrder.Sort(pairs, sets.Count);
        return pairs;
    }

    /// <summary>How many pairs there are, without keeping them.</summary>
    public static long Count(RecordSets sets, JaccardThreshold threshold, SetJoinOptions options) =>
        Join(sets, threshold, options, new PairBuffer?[Workers.For(sets, options)]);

    private static long Join(RecordSets sets, JaccardThreshold threshold, SetJoinOptions options, PairBuffer?[] found)
    {
        int workers = found.Length;
        using var tables = new SizeTables(threshold, sets.Largest);
        using var index = new PrefixIndex(sets, tables, workers, options.UseVectors);
        List<WorkItem> items = WorkPlan.Divide(index.Ends, workers);
        CandidateVerifier[] verifiers = [.. found.Select(buffer => new CandidateVerifier(sets, index, tables, options.UseVectors, buffer))];
        int taken = -1;
        Workers.Run(workers, worker =>
        {
            using var joiner = new ListJoiner(index, tables, options.UseVectors, verifiers[worker]);
            for (int item = Interlocked.Increment(ref taken); item < items.Count; item = Interlocked.Increment(ref taken))
            {
                joiner.Join(items[item]);
            }

            verifiers[worker].Flush();
        });
        return verifiers.Sum(static verifier => verifier.Count);
    }
}
