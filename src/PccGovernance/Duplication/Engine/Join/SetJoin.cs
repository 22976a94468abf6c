namespace PccGovernance.Duplication;

/// <summary>Finds every pair of similar sets, exactly: no sampling, no hashing that could miss one.</summary>
/// <remarks>
/// Two sets that are similar enough share one of the rarest tokens of both. So the records are put into the lists of their rarest tokens,
/// and only records that meet in a list are compared; most of these are told apart by their sizes and signatures. An empty set is in no
/// pair.
/// </remarks>
internal static class SetJoin
{
    /// <summary>The pairs, each once, sorted by the numbers of their sets.</summary>
    public static JoinedPair[] Run(RecordSets sets, JaccardThreshold threshold, SetJoinOptions options)
    {
        using PreparedJoin join = Prepare(sets, threshold, options);
        return join.Pairs();
    }

    /// <summary>How many pairs there are, without keeping them.</summary>
    public static long Count(RecordSets sets, JaccardThreshold threshold, SetJoinOptions options)
    {
        using PreparedJoin join = Prepare(sets, threshold, options);
        return join.Count();
    }

    /// <summary>Builds the lists. What comes back holds rented memory until it is disposed.</summary>
    public static PreparedJoin Prepare(RecordSets sets, JaccardThreshold threshold, SetJoinOptions options) =>
        new(sets, threshold, options);
}
