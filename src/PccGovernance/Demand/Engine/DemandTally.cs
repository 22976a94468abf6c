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
    private ExactAmount _below;
    private ExactAmount _above;
    private int _ranged;
    private int _open;
    private ExactAmount _fewer;
    private ExactAmount _more;
    private int _openBoards;

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

        if (seat is { IsKnown: true, Ends: { } ends })
        {
            _ranged++;
            _open += ends.IsAtLeast ? 1 : 0;
            _below += seat.Hours - ends.Low;
            _above += ends.High - seat.Hours;
        }

        if (isFirstOnBoard)
        {
            Partnerships++;
            _boardsUnknown += seat.AreMeetingsKnown ? 0 : 1;
            _meetings += seat.Meetings;
            if (seat is { AreMeetingsKnown: true, Ends: { } span })
            {
                _openBoards += span.MeetsAtLeast ? 1 : 0;
                _fewer += seat.Meetings - span.Fewest;
                _more += span.Most - seat.Meetings;
            }
        }
    }

    public readonly DemandLoad ToLoad(decimal? productiveHours, MonthDemand? peak)
    {
        bool isRanged = _fewer != default || _more != default;
        bool isKnown = _seatsUnknown < Seats;
        return new()
        {
            Partnerships = Partnerships,
            PartnershipsWithUnknownMeetings = _boardsUnknown,
            Seats = Seats,
            SeatsUnknown = _seatsUnknown,
            MeetingsPerYear = Partnerships > 0 && _boardsUnknown == Partnerships ? null : _meetings.ToDecimal(),
            MeetingsLow = isRanged ? (_meetings - _fewer).ToDecimal() : null,
            MeetingsHigh = isRanged ? (_meetings + _more).ToDecimal() : null,
            PartnershipsAtLeast = _openBoards,
            HoursRecorded = isKnown ? _recorded.ToDecimal() : null,
            HoursLow = _ranged > 0 ? (_recorded + _assumed - _below).ToDecimal() : null,
            HoursHigh = _ranged > 0 ? (_recorded + _assumed + _above).ToDecimal() : null,
            SeatsAtLeast = _open,
            HoursAssumed = isKnown ? _assumed.ToDecimal() : null,
            ShareOfProductiveHours = isKnown ? (_recorded + _assumed).ToDecimal() / productiveHours : null,
            PeakMonth = peak,
        };
    }
}
