namespace PccGovernance.Costing;

/// <summary>The boards of a report as they are written, with their total and what it covers.</summary>
internal sealed class CostedBoards(int count)
{
    private readonly List<BoardCost> _boards = new(count);
    private readonly int[] _standings = new int[Enum.GetValues<CostStanding>().Length];
    private CostTally _total;
    private Trillionths? _oneOff;
    private int _withoutSupport;
    private int _seats;
    private int _seatsCosted;
    private int _seatsTakenAsFull;

    public ValueList<BoardCost> Boards => _boards.ToValueList();

    public CostTotal Total => _total.ToTotal();

    public Money? OneOff => _oneOff is { } known ? new(known.ToDecimal()) : null;

    public CostCoverage Coverage => new()
    {
        Boards = _boards.Count,
        BoardsRecorded = _standings[(int)CostStanding.Recorded],
        BoardsPartlyAssumed = _standings[(int)CostStanding.PartlyAssumed],
        BoardsAssumed = _standings[(int)CostStanding.Assumed],
        BoardsIncomplete = _standings[(int)CostStanding.Incomplete],
        BoardsUnknown = _standings[(int)CostStanding.Unknown],
        BoardsWithSupportNotOnRecord = _withoutSupport,
        Seats = _seats,
        SeatsCosted = _seatsCosted,
        SeatsWithAttendanceTakenAsFull = _seatsTakenAsFull,
    };

    public void Add(BoardCost board, in CostTally tally)
    {
        _boards.Add(board);
        _total.Add(in tally);
        _standings[(int)board.Standing]++;
        _withoutSupport += board.SupportNotOnRecord.IsEmpty ? 0 : 1;
        _seats += board.Seats;
        _seatsCosted += board.SeatsCosted;
        _seatsTakenAsFull += board.SeatsWithAttendanceTakenAsFull;
        if (board.OneOff is { } once)
        {
            _oneOff = (_oneOff ?? default) + Trillionths.Of(once.Amount);
        }
    }
}
