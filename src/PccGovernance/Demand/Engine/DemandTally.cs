using PccGovernance.Kernel;

namespace PccGovernance.Demand;

/// <summary>What is asked of somebody, as it is added up, exactly.</summary>
internal struct DemandTally
{
    private int _boardsUnknown;
    private int _seatsUnknown;
    private ExactAmount _meetings;
    private ExactAmount _recorded;
    private ExactAmount _assumed;

    public int Partnerships { get; private set; }

    public int Seats { get; private set; }

    public int Chairs { get; private set; }

    /// <summary>Adds a seat; its board's meetings count with the first.</summary>
    public void Add(in SeatClassDemand seat, bool isFirstOnBoard)
    {
        Seats++;
        Chairs += seat.IsChair ? 1 : 0;
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

        if (isFirstOnBoard)
        {
            Partnerships++;
            _boardsUnknown += seat.AreMeetingsKnown ? 0 : 1;
            _meetings += seat.Meetings;
        }
    }

    public readonly DemandLoad ToLoad(decimal? productiveHours, MonthDemand? peak)
    {
        bool isKnown = _seatsUnknown < Seats;
        return new()
        {
            Partnerships = Partnerships,
            PartnershipsWithUnknownMeetings = _boardsUnknown,
            Seats = Seats,
            SeatsUnknown = _seatsUnknown,
            MeetingsPerYear = Partnerships > 0 && _boardsUnknown == Partnerships ? null : _meetings.ToDecimal(),
            HoursRecorded = isKnown ? _recorded.ToDecimal() : null,
            HoursAssumed = isKnown ? _assumed.ToDecimal() : null,
            ShareOfProductiveHours = isKnown ? (_recorded + _assumed).ToDecimal() / productiveHours : null,
            PeakMonth = peak,
        };
    }
}
