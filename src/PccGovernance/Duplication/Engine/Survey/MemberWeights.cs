namespace PccGovernance.Duplication;

/// <summary>What a member of a board weighs among its people: 1, or by rarity, by attendance, or by both.</summary>
internal sealed class MemberWeights
{
    /// <summary>The weight of one whole member. Weights are whole numbers of millionths.</summary>
    public const long Unit = 1_000_000;

    private readonly DuplicationOptions _options;
    private readonly Dictionary<Id<Organisation>, int> _boardsOf = [];
    private readonly int _boards;

    public MemberWeights(ValueList<Partnership> inForce, DuplicationOptions options)
    {
        _options = options;
        if (options.WeighMembersByRarity)
        {
            _boards = inForce.Count(static board => !board.Seats.IsEmpty);
            _boardsOf = inForce
                .SelectMany(static board => board.Seats.Select(static seat => seat.Organisation).Distinct())
                .CountBy(static organisation => organisation)
                .ToDictionary();
        }
    }

    /// <summary>Whether every member weighs one.</summary>
    public bool AreOne => !_options.WeighMembersByRarity && !_options.WeighMembersByAttendance;

    public long Of(Partnership board, Id<Organisation> organisation)
    {
        double weight = Rarity(organisation) * (_options.WeighMembersByAttendance ? Attendance(board, organisation) : 1);
        return (long)Math.Round(weight * Unit);
    }

    public bool IsAttendanceUnknown(Partnership board, Id<Organisation> organisation) =>
        _options.WeighMembersByAttendance && SeatsOf(board, organisation).Any(static seat => seat.Attendance is null);

    // A body that sits on every board weighs log2(2) = 1.
    private double Rarity(Id<Organisation> organisation) =>
        _options.WeighMembersByRarity ? Math.Log2(1 + ((double)_boards / _boardsOf[organisation])) : 1;

    // Of several seats the best attended tells how much of the board's time the organisation gives.
    private static double Attendance(Partnership board, Id<Organisation> organisation) =>
        (double)SeatsOf(board, organisation).Max(static seat => seat.Attendance ?? 1);

    private static IEnumerable<Seat> SeatsOf(Partnership board, Id<Organisation> organisation) =>
        board.Seats.Where(seat => seat.Organisation == organisation);
}
