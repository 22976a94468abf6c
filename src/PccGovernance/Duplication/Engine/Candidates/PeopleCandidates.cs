namespace PccGovernance.Duplication;

/// <summary>Pairs that share so many people that they may overlap, share a table, or be sub-groups that repeat each other.</summary>
internal static class PeopleCandidates
{
    private const int Parts = 1_000_000;

    /// <summary>
    /// The least Jaccard index of the organisations of such a pair, or <c>null</c> when there is none: members that weigh differently may
    /// make two boards more alike than their organisations are, options may ask for nearly nothing, and a board may be larger than the join
    /// takes.
    /// </summary>
    /// <remarks>
    /// Different people of one organisation count for less than one, so that people are never more alike than organisations. Remit and
    /// place are 1 at most, so that a score of t asks for people of at least t^(1/w), where w is their weight.
    /// </remarks>
    public static JaccardThreshold? LeastJaccard(IReadOnlyList<PartnershipProfile> boards, DuplicationOptions options)
    {
        if (boards.Any(static board => board.Weights is not null || board.Organisations.Length > RecordSets.MaximumSize))
        {
            return null;
        }

        DuplicationShares shares = new(options);
        double overlapping = Math.Max(shares.PeopleFloor, Math.Pow(shares.Threshold, 1 / shares.PeopleWeight));
        // Two sub-groups of one board, and a group of one board beside a board of its own on the same subject, need no more than the floor.
        double siblings = boards.All(static board => board.Parents.Length == 0) ? 1 : shares.PeopleFloor;
        double least = Math.Min(Math.Min(overlapping, siblings), shares.SharedTablePeopleFloor);

        // One part less, so that no rounding of floors and scores loses a pair that lies on them.
        int numerator = (int)Math.Floor(least * Parts) - 1;
        return numerator > 0 ? new(numerator, Parts) : null;
    }

    public static void Add(IReadOnlyList<PartnershipProfile> boards, JaccardThreshold least, PairCollector pairs,
        Execution execution = default)
    {
        var sets = new RecordSetsBuilder(boards.Count, boards.Sum(static board => board.Organisations.Length));
        foreach (PartnershipProfile board in boards)
        {
            sets.AddSet(board.Organisations);
        }

        foreach (JoinedPair pair in SetJoin.Run(sets.Build(), least, new() { Threads = execution.Threads, Execution = execution }))
        {
            pairs.Add(pair.First, pair.Second);
        }
    }
}
