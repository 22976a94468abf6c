namespace PccGovernance.Demand;

/// <summary>What is asked of somebody, as it is added up, exactly.</summary>
internal struct DemandTally
{
    private int _lastBoard;
    private int _boardsUnknown;
    private int _seatsUnknown;
    private Trillionths _meetings;
    private Trillionths _recorded;
    private Trillionths _assumed;

    public int Boards { get; private set; }

    public int Seats { get; private set; }

    public int Chairs { get; private set; }

    /// <summary>Adds a seat; the board's meetings count with the first.</summary>
    /// <returns>Whether the seat is the first on its board.</returns>
    public bool Add(in SeatDemand seat, in BoardDemand board)
    {
        Seats++;
        if (!seat.IsKnown)
        {
            _seatsUnknown++;
        }
        else if (seat.IsAssumed)
        {
            _assumed += seat.Hours;
        }
        else
        {
            _recorded += seat.Hours;
        }

        Chairs += seat.IsChair ? 1 : 0;

        // Boards are counted from 1 here, so that nobody has been on any before the first.
        if (_lastBoard == board.Number + 1)
        {
            return false;
        }

        _lastBoard = board.Number + 1;
        Boards++;
        _meetings += board.ExactMeetings;
        _boardsUnknown += board.Meetings is null ? 1 : 0;
        return true;
    }

    public readonly DemandLoad ToLoad(decimal? productiveHours, MonthDemand? peak)
    {
        bool isKnown = _seatsUnknown < Seats;
        return new()
        {
            Boards = Boards,
            BoardsWithUnknownMeetings = _boardsUnknown,
            Seats = Seats,
            SeatsUnknown = _seatsUnknown,
            MeetingsPerYear = _meetings.ToDecimal(),
            HoursRecorded = isKnown ? _recorded.ToDecimal() : null,
            HoursAssumed = isKnown ? _assumed.ToDecimal() : null,
            ShareOfProductiveHours = isKnown ? (_recorded + _assumed).ToDecimal() / productiveHours : null,
            PeakMonth = peak,
        };
    }
}
