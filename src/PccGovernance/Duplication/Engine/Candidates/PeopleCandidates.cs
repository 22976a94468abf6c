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
        // Two sub-groups of one board, a group of one board beside a board of its own on the same subject, two boards to which the same
        // people come and two that are held as one need no more than the floor.
        double siblings = boards.All(static board => board.Parents.Length == 0 && board.People is null && board.Posts.Length == 0
            && !board.Reading.IsHeldWithOthers)
            ? 1
            : shares.PeopleFloor;
        double least = Math.Min(Math.Min(overlapping, siblings), shares.SharedTablePeopleFloor);

        // One part less, so that no rounding of floors and scores loses a pair that lies on them.
        int numerator = (int)Math.Floor(least * Parts) - 1;
        return numerator > 0 ? new(numerator, Parts) : null;
    }

    /// <summary>Adds the pairs, of a board with more than <paramref name="most"/> of them those nearest to it in remit.</summary>
    /// <returns>How many pairs were left out, and how many such boards one board has at the most.</returns>
    public static (long LeftOut, long Reach) Add(IReadOnlyList<PartnershipProfile> boards, JaccardThreshold least, int? most,
        PairCollector pairs, Execution execution = default)
    {
        SeatedAlike tables = new(boards);
        var sets = new RecordSetsBuilder(tables.Members.Count, tables.Members.Sum(static members => members.Length));
        foreach (int[] members in tables.Members)
        {
            sets.AddSet(members);
        }

        SetJoinOptions options = new() { Threads = execution.Threads, Execution = execution };
        PeopleNeighbours neighbours = new(boards, tables, SetJoin.Run(sets.Build(), least, options));
        return (neighbours.Add(most, pairs), neighbours.Reach);
    }
}
