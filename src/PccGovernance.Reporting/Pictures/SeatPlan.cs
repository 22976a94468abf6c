namespace PccGovernance.Reporting;

/// <summary>Boards and the bodies on them: bodies on most boards first, boards by name.</summary>
internal sealed class SeatPlan
{
    private readonly Dictionary<(Id<Partnership> Board, Id<Organisation> Body), SeatRole> _roles = [];

    private SeatPlan(Landscape landscape, PaperSpeech speech)
    {
        Dictionary<Id<Organisation>, int> counts = [];
        List<Board> boards = [];
        foreach (Partnership board in landscape.Partnerships.Where(static board => !board.Seats.IsEmpty))
        {
            foreach (Seat seat in board.Seats)
            {
                if (!_roles.TryGetValue((board.Id, seat.Organisation), out SeatRole role))
                {
                    counts[seat.Organisation] = counts.GetValueOrDefault(seat.Organisation) + 1;
                }

                _roles[(board.Id, seat.Organisation)] = Graver(role, seat.Role);
            }

            boards.Add(new(board.Id, board.Name));
        }

        Boards = [.. boards.OrderBy(static board => board.Name, StringComparer.Ordinal).ThenBy(static board => board.Id)];
        Bodies =
        [
            .. counts
                .Select(count => new Body(count.Key, speech.Name(count.Key), count.Value))
                .OrderByDescending(static body => body.Boards)
                .ThenBy(static body => body.Name, StringComparer.Ordinal)
                .ThenBy(static body => body.Id),
        ];
    }

    public IReadOnlyList<Body> Bodies { get; }

    public IReadOnlyList<Board> Boards { get; }

    public static SeatPlan Of(Landscape landscape, PaperSpeech speech) => new(landscape, speech);

    /// <summary>The gravest role that a body has on a board; <c>null</c> where it has no seat.</summary>
    public SeatRole? RoleOf(Id<Partnership> board, Id<Organisation> body) =>
        _roles.TryGetValue((board, body), out SeatRole role) ? role : null;

    private static SeatRole Graver(SeatRole one, SeatRole other) => one == SeatRole.Chair || other == SeatRole.Chair ? SeatRole.Chair
        : one == SeatRole.ViceChair || other == SeatRole.ViceChair ? SeatRole.ViceChair
        : one == SeatRole.Unknown ? other : one;

    internal readonly record struct Body(Id<Organisation> Id, string Name, int Boards);

    internal readonly record struct Board(Id<Partnership> Id, string Name);
}
