using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>
/// Pairs that who comes and what is said of the meeting tell, on fewer bodies in common than the join asks for: everybody on a board comes
/// to one on wider or narrower ground, or one is said to be held with others.
/// </summary>
internal sealed class CompanyCandidates(IReadOnlyList<PartnershipProfile> boards, SharedAtMost shared, DuplicationOptions options,
    PairCollector pairs, Execution execution)
{
    /// <summary>
    /// Adds the pairs; of more than <see cref="DuplicationOptions.MaximumComparedByPeople"/> boards to which everybody of one comes the
    /// nearest to it.
    /// </summary>
    /// <returns>How many pairs were left out.</returns>
    public long Add()
    {
        AddHeldWithOthers();
        return boards.Any(static board => board.SaysWhoComes) ? AddSentWhole() : 0;
    }

    private void AddHeldWithOthers()
    {
        SeatsOfOrganisations? seats = null;
        for (int position = 0; position < boards.Count; position++)
        {
            execution.ThrowIfStopped();
            if (!CompanyRules.MayBeHeldWithAny(boards[position]))
            {
                continue;
            }

            // Of either table half sits at the other.
            int least = Math.Max(options.SmallestTable, (shared.SizeOf(position) + 1) / 2);
            (seats ??= new(boards)).WorkFor(position, least);
            foreach (int other in seats.Sharing(position))
            {
                if (shared.Of(position, other) >= least && boards[position].Ground.Extent.Intersects(boards[other].Ground.Extent))
                {
                    pairs.Add(position, other);
                }
            }
        }
    }

    private long AddSentWhole()
    {
        WhoComes comers = new(boards);
        int most = options.MaximumComparedByPeople ?? int.MaxValue;
        long leftOut = 0;
        for (int position = 0; position < boards.Count; position++)
        {
            execution.ThrowIfStopped();
            PartnershipProfile board = boards[position];
            if (!board.SaysWhoComes || board.Organisations.Length < SharedPosts.Fewest || board.Subject.Length == 0)
            {
                continue;
            }

            List<int> found = [.. comers.WithOneOfEach(position).Where(other => MayBeSentWhole(position, other))];
            foreach (int other in found.Count <= most ? found : NearestTo(board, found).Take(most))
            {
                pairs.Add(position, other);
            }

            leftOut += Math.Max(0, found.Count - most);
        }

        return leftOut;
    }

    // Of too many those with most of its subjects and fewest people beside its own.
    private IEnumerable<int> NearestTo(PartnershipProfile board, List<int> found) => found
        .OrderByDescending(other => SortedSets.CountShared(board.Subject, boards[other].Subject))
        .ThenBy(shared.SizeOf)
        .ThenBy(static other => other);

    // Of two as large the first asks.
    private bool MayBeSentWhole(int position, int other) =>
        shared.Of(position, other) == shared.SizeOf(position)
        && (shared.SizeOf(other) > shared.SizeOf(position) || position < other)
        && CompanyRules.AreOnNestedGround(boards[position], boards[other])
        && SortedSets.Intersect(boards[position].Subject, boards[other].Subject);
}
