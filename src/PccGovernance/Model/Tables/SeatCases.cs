namespace PccGovernance;

/// <summary>The cases that the seats of a landscape fall into: a country has hundreds of thousands of seats, and few ways in which they are alike.</summary>
internal sealed class SeatCases
{
    private readonly int[] _ofBoards;
    private readonly int[] _ofSeats;
    private readonly BoardTerms[] _terms;
    private readonly SeatCase[] _cases;
    private readonly PayTerms[] _pays;
    private readonly int[] _employers;
    private readonly Id<OrganisationKind>[] _kinds;

    public SeatCases(Landscape landscape)
    {
        Distinct<PayTerms> pays = new();
        Distinct<Id<OrganisationKind>> kinds = new();
        Distinct<BoardTerms> terms = new();
        Distinct<SeatCase> cases = new();
        _employers = [.. landscape.Organisations.Select(organisation => kinds.NumberOf(organisation.Kind ?? default))];
        int[] paysOfPosts = [.. landscape.Contents.Posts.Select(post => NumberOf(pays, PayTerms.Of(post)))];
        _ofBoards = new int[landscape.Partnerships.Count];
        _ofSeats = new int[landscape.Seats.Count];
        int at = 0;
        for (int number = 0; number < _ofBoards.Length; number++)
        {
            Partnership board = landscape.Partnerships[number];
            _ofBoards[number] = terms.NumberOf(new(board, landscape.FunctionOf(board)));
            foreach (Seat seat in board.Seats)
            {
                int post = landscape.Seats.Posts[at];
                _ofSeats[at] = cases.NumberOf(new(
                    _ofBoards[number],
                    _employers[landscape.Seats.Organisations[at]],
                    NumberOf(pays, PayTerms.Of(seat)),
                    post < 0 ? SeatTable.None : paysOfPosts[post],
                    seat.Attendance,
                    seat.PaymentPerMeeting,
                    seat.Provenance.Basis,
                    seat.Role == SeatRole.Chair));
                at++;
            }
        }

        (_terms, _cases, _pays, _kinds) = (terms.ToArray(), cases.ToArray(), pays.ToArray(), kinds.ToArray());
    }

    /// <summary>The terms of boards, each once.</summary>
    public ReadOnlySpan<BoardTerms> Terms => _terms;

    /// <summary>The cases, each once.</summary>
    public ReadOnlySpan<SeatCase> All => _cases;

    /// <summary>The case of every seat, by the numbers of the <see cref="SeatTable"/>.</summary>
    public ReadOnlySpan<int> OfSeats => _ofSeats;

    /// <summary>The terms of every board.</summary>
    public ReadOnlySpan<int> OfBoards => _ofBoards;

    /// <summary>Pay on record, each once.</summary>
    public ReadOnlySpan<PayTerms> Pays => _pays;

    /// <summary>The number of the kind of every organisation.</summary>
    public ReadOnlySpan<int> Employers => _employers;

    /// <summary>The kinds of organisations, each once; the empty identifier stands for a kind that is not known.</summary>
    public ReadOnlySpan<Id<OrganisationKind>> Kinds => _kinds;

    private static int NumberOf(Distinct<PayTerms> pays, PayTerms? pay) => pay is { } known ? pays.NumberOf(known) : SeatTable.None;
}
