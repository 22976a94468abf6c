namespace PccGovernance.Duplication;

/// <summary>Finds the pairs that may fit a pattern without looking at all of them.</summary>
/// <remarks>
/// A pair fits a pattern by one of six ways, and each has its own source: one board is above the other; both are of one kind in one area;
/// both name a theme that few name; a link was found between them; the same people come to both, or one is said to be held with the other;
/// or the two share so many bodies that the set join finds them. What the sources give is judged like any other pair: they save work and
/// decide nothing.
/// </remarks>
internal sealed class CandidateSearch(DuplicationOptions options, ThemeUsageIndex voices, ThemeUsageIndex specialists,
    Execution execution = default)
{
    public ICandidateGenerator Of(IReadOnlyList<PartnershipProfile> boards)
    {
        PairCollector pairs = new(boards.Count);
        PartnershipPositions positions = new(boards);
        SharedAtMost shared = new(boards);
        DuplicationShares shares = new(options);
        LineCandidates.Add(positions, shared, shares, pairs);
        new LinkCandidates(positions, shared, options, pairs).Add();
        ParallelCandidates.Add(boards, shared, shares, options.SmallestTable, pairs);
        if (PeopleCandidates.LeastJaccard(boards, options) is { } least)
        {
            long unsearched = new CompanyCandidates(boards, shared, options, pairs, execution).Add();
            SharedThemeCandidates.Add(positions, voices, pairs);
            // Of two that are there for one subject it is told on one ground alone, and of no small table; what the people say who come
            // to both is told on any.
            SharedThemeCandidates.Add(positions, specialists, pairs, Specialists.IsOne, (one, other) =>
                (boards[one].Ground.Number == boards[other].Ground.Number && shared.Of(one, other) >= options.SmallestTable)
                || (boards[one].SaysWhoComes && boards[other].SaysWhoComes));
            (long leftOut, long reach) = PeopleCandidates.Add(boards, least, options.MaximumComparedByPeople, pairs, execution);
            return CandidatePairs.Of(boards.Count, pairs, leftOut + unsearched, reach);
        }

        CommonGroundCandidates.Add(boards, pairs);
        return CandidatePairs.Of(boards.Count, pairs);
    }
}
