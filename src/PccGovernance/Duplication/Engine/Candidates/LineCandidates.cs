using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Pairs of which one stands above the other: on a reporting line, or by a kind that is there to co-ordinate.</summary>
/// <remarks>
/// What is told of a reporting line needs people: so many of the lower board that it repeats the upper one, or less where it reports to it
/// directly. Of a board without seats only what it reports to directly is told.
/// </remarks>
internal sealed class LineCandidates(PartnershipPositions positions, SharedAtMost shared, DuplicationShares shares, PairCollector pairs)
{
    private readonly IReadOnlyList<PartnershipProfile> _boards = positions.Partnerships;

    // Made for the first line on which it saves work.
    private SeatsOfOrganisations? _seats;

    public static void Add(PartnershipPositions positions, SharedAtMost shared, DuplicationShares shares, PairCollector pairs)
    {
        LineCandidates candidates = new(positions, shared, shares, pairs);
        for (int position = 0; position < candidates._boards.Count; position++)
        {
            candidates.AddLine(position);
        }

        IReadOnlyList<PartnershipProfile> boards = candidates._boards;
        int[] coordinating = [.. Enumerable.Range(0, boards.Count).Where(position => boards[position].Kind.Coordinated.Length > 0)];
        if (coordinating.Length > 0)
        {
            candidates.AddCoordinated(coordinating);
        }
    }

    private void AddLine(int position)
    {
        PartnershipProfile board = _boards[position];
        foreach (int parent in board.Parents)
        {
            if (positions.TryFind(parent, out int upper) && MayRepeatDirectly(position, upper))
            {
                pairs.Add(position, upper);
            }
        }

        if (board.Lines.DepthOf(board.Number) < 2 || shared.SizeOf(position) == 0)
        {
            return;
        }

        int least = LeastShared(position);
        long work = long.MaxValue;
        int looked = 0;
        foreach (int number in board.Lines.Above(board.Number))
        {
            // On a long line, or below many, it is less to look at those who sit on the board than at every board above it.
            if (looked++ == SeatsOfOrganisations.WorthFrom)
            {
                work = (_seats ??= new(_boards)).WorkFor(position, least);
            }

            if (looked > work)
            {
                AddSharing(position, least);
                return;
            }

            if (positions.TryFind(number, out int upper))
            {
                AddIfShared(position, upper, least);
            }
        }
    }

    private void AddSharing(int position, int least)
    {
        foreach (int upper in _seats!.Sharing(position).Where(upper => _boards[position].IsBelow(_boards[upper])))
        {
            AddIfShared(position, upper, least);
        }
    }

    private void AddIfShared(int position, int upper, int least)
    {
        if (shared.Of(position, upper) >= least)
        {
            pairs.Add(position, upper);
        }
    }

    /// <summary>How many organisations a board must share with one above it, not directly, for anything to be told.</summary>
    private int LeastShared(int lower)
    {
        if (_boards[lower].Weights is not null)
        {
            return 1;
        }

        // The division is that of the judgement, so that both round alike.
        int least = 1;
        while ((double)least / shared.SizeOf(lower) < shares.LayeredPeopleFloor)
        {
            least++;
        }

        return least;
    }

    private bool MayRepeatDirectly(int lower, int upper)
    {
        PartnershipProfile board = _boards[lower];
        int most = shared.Of(lower, upper);
        return board.Weights is not null || shared.SizeOf(lower) == 0 || shared.SizeOf(upper) == 0
            || (most > 0 && (SortedSets.Contains(board.Superiors, _boards[upper].Number)
                || (double)most / shared.SizeOf(lower) >= Math.Min(shares.LayeredPeopleFloor, shares.ByDesignPeopleFloor)));
    }

    /// <summary>Of two on whom nobody sits on both nothing is told by their kinds: it is less to look at who does.</summary>
    private void AddCoordinated(int[] coordinating)
    {
        var byGround = Enumerable.Range(0, _boards.Count).ToLookup(position => _boards[position].Ground);
        long looked = 0;
        foreach (IGrouping<FootprintFacts, int> uppers in coordinating.GroupBy(position => _boards[position].Ground))
        {
            HashSet<FootprintFacts> within =
                [.. byGround.Select(static entry => entry.Key).Where(ground => uppers.Key.Extent.Contains(ground.Extent))];
            int[] held = [.. byGround.Where(entry => within.Contains(entry.Key)).SelectMany(static entry => entry)];
            foreach (int upper in uppers.Where(position => shared.SizeOf(position) > 0))
            {
                // To know who sits where takes as long as to look at each board some times.
                looked += held.Length;
                bool isWorth = held.Length >= SeatsOfOrganisations.WorthFrom
                    && (_seats is not null || looked > (long)SeatsOfOrganisations.WorthFrom * _boards.Count)
                    && (_seats ??= new(_boards)).WorkFor(upper, 1) < held.Length;
                foreach (int lower in isWorth ? _seats!.Sharing(upper) : held)
                {
                    if (shared.Of(upper, lower) > 0 && within.Contains(_boards[lower].Ground)
                        && MayCoordinate(_boards[upper], _boards[lower]))
                    {
                        pairs.Add(upper, lower);
                    }
                }
            }
        }
    }

    private static bool MayCoordinate(PartnershipProfile above, PartnershipProfile below) =>
        above.Tier < below.Tier || SortedSets.Intersect(above.Kind.Coordinated, below.Kind.Numbers);
}
