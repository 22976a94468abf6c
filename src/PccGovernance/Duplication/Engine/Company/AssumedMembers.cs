namespace PccGovernance.Duplication;

/// <summary>Tells which organisations of a board are known from assumed seats alone.</summary>
internal static class AssumedMembers
{
    public static int[] Of(PartnershipProfile board, Positions<Organisation> organisations)
    {
        int onRecord = board.Partnership.Seats.Count(static seat => seat.Provenance.Basis == FactBasis.Recorded);
        if (onRecord == 0 || onRecord == board.Partnership.Seats.Count)
        {
            return onRecord == board.Partnership.Seats.Count ? [] : board.Organisations;
        }

        HashSet<Id<Organisation>> recorded =
            [.. board.Partnership.Seats.Where(static seat => seat.Provenance.Basis == FactBasis.Recorded)
                .Select(static seat => seat.Organisation)];
        return [.. board.Organisations.Where(number => !recorded.Contains(organisations[number]))];
    }
}
