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
    /// Adds the pairs, of a board to which everybody of more than <see cref="DuplicationOptions.MaximumComparedByPeople"/> others comes
    /// the first of those.
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
            foreach (int other in seats.Sharing(position, least))
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

            int found = 0;
            foreach (int other in comers.WithOneOfEach(position).Where(other => MayBeSentWhole(position, other)))
            {
                if (found++ < most)
                {
                    pairs.Add(position, other);
                }
            }

            leftOut += Math.Max(0, found - most);
        }

        return leftOut;
    }

    // Of two as large the first asks.
    private bool MayBeSentWhole(int position, int other) =>
        shared.Of(position, other) == shared.SizeOf(position)
        && (shared.SizeOf(other) > shared.SizeOf(position) || position < other)
        && CompanyRules.AreOnNestedGround(boards[position], boards[other])
        && SortedSets.Intersect(boards[position].Subject, boards[other].Subject);
}
