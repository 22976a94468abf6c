namespace PccGovernance.Kernel;

/// <summary>
/// The cases that the seats of a landscape fall into: a country has hundreds of thousands of seats, and few ways in which they are alike.
/// </summary>
internal sealed class SeatClasses
{
    private readonly int[] _ofPartnerships;
    private readonly int[] _ofSeats;
    private readonly PartnershipTerms[] _terms;
    private readonly SeatClass[] _cases;
    private readonly PayTerms[] _pays;
    private readonly int[] _employers;
    private readonly Id<OrganisationKind>[] _kinds;

    public SeatClasses(Landscape landscape)
    {
        SeatTable table = landscape.SeatTable;
        Distinct<PayTerms> pays = new();
        Distinct<Id<OrganisationKind>> kinds = new();
        Distinct<PartnershipTerms> terms = new();
        Distinct<SeatClass> cases = new();
        _employers = [.. landscape.Organisations.Select(organisation => kinds.NumberOf(organisation.Kind ?? default))];
        int[] paysOfPosts = [.. landscape.Contents.Posts.Select(post => NumberOf(pays, PayTerms.Of(post)))];
        _ofPartnerships = new int[landscape.Partnerships.Count];
        _ofSeats = new int[table.Count];
        int at = 0;
        for (int number = 0; number < _ofPartnerships.Length; number++)
        {
            Partnership board = landscape.Partnerships[number];
            _ofPartnerships[number] = terms.NumberOf(new(board, landscape.FunctionOf(board)));
            foreach (Seat seat in board.Seats)
            {
                int post = table.Posts[at];
                _ofSeats[at] = cases.NumberOf(new(
                    _ofPartnerships[number],
                    _employers[table.Organisations[at]],
                    NumberOf(pays, PayTerms.Of(seat)),
                    post < 0 ? SeatTable.None : paysOfPosts[post],
                    seat.Holding is { Capacity: OfficeCapacity.Vacancy } ? 0 : seat.Attendance,
                    seat.PaymentPerMeeting,
                    seat.Provenance.Basis,
                    seat.Role == SeatRole.Chair));
                at++;
            }
        }

        (_terms, _cases, _pays, _kinds) = (terms.ToArray(), cases.ToArray(), pays.ToArray(), kinds.ToArray());
    }

    /// <summary>The terms of boards, each once.</summary>
    public ReadOnlySpan<PartnershipTerms> Terms => _terms;

    /// <summary>The cases, each once.</summary>
    public ReadOnlySpan<SeatClass> All => _cases;

    /// <summary>The case of every seat, by the numbers of the <see cref="SeatTable"/>.</summary>
    public ReadOnlySpan<int> OfSeats => _ofSeats;

    /// <summary>The terms of every board.</summary>
    public ReadOnlySpan<int> OfPartnerships => _ofPartnerships;

    /// <summary>Pay on record, each once.</summary>
    public ReadOnlySpan<PayTerms> Pays => _pays;

    /// <summary>The number of the kind of every organisation.</summary>
    public ReadOnlySpan<int> Employers => _employers;

    /// <summary>The kinds of organisations, each once; the empty identifier stands for a kind that is not known.</summary>
    public ReadOnlySpan<Id<OrganisationKind>> Kinds => _kinds;

    private static int NumberOf(Distinct<PayTerms> pays, PayTerms? pay) => pay is { } known ? pays.NumberOf(known) : SeatTable.None;
}
