using PccGovernance.Kernel;

namespace PccGovernance.Demand;

/// <summary>What is asked of somebody, as it is added up, exactly.</summary>
internal struct DemandTally
{
    private int _boardsUnknown;
    private int _seatsUnknown;
    private int _withoutPreparation;
    private int _withoutTravel;
    private ExactAmount _meetings;
    private ExactAmount _recorded;
    private ExactAmount _assumed;
    private Spread? _hoursSpread;
    private Spread? _meetingsSpread;

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

        _withoutPreparation += seat is { IsKnown: true, IsPreparationKnown: false } ? 1 : 0;
        _withoutTravel += seat is { IsKnown: true, IsTravelKnown: false } ? 1 : 0;
        if (seat is { IsKnown: true, HoursSpread: { } spread })
        {
            _hoursSpread = Spread.Sum(_hoursSpread, spread);
        }

        if (isFirstOnBoard)
        {
            Partnerships++;
            _boardsUnknown += seat.AreMeetingsKnown ? 0 : 1;
            _meetings += seat.Meetings;
            if (seat is { AreMeetingsKnown: true, MeetingsSpread: { } meetings })
            {
                _meetingsSpread = Spread.Sum(_meetingsSpread, meetings);
            }
        }
    }

    public readonly DemandLoad ToLoad(decimal? productiveHours, MonthDemand? peak)
    {
        Spread? hours = _hoursSpread;
        Spread? meetings = _meetingsSpread is { IsNil: false } ? _meetingsSpread : null;
        bool isKnown = _seatsUnknown < Seats;
        return new()
        {
            Partnerships = Partnerships,
            PartnershipsWithUnknownMeetings = _boardsUnknown,
            Seats = Seats,
            SeatsUnknown = _seatsUnknown,
            SeatsWithoutPreparation = _withoutPreparation,
            SeatsWithoutTravel = _withoutTravel,
            MeetingsPerYear = Partnerships > 0 && _boardsUnknown == Partnerships ? null : _meetings.ToDecimal(),
            MeetingsLow = meetings is null ? null : (_meetings - meetings.Below).ToDecimal(),
            MeetingsHigh = meetings is null ? null : (_meetings + meetings.Above).ToDecimal(),
            PartnershipsAtLeast = _meetingsSpread?.AtLeast ?? 0,
            HoursRecorded = isKnown ? _recorded.ToDecimal() : null,
            HoursLow = hours is null ? null : (_recorded + _assumed - hours.Below).ToDecimal(),
            HoursHigh = hours is null ? null : (_recorded + _assumed + hours.Above).ToDecimal(),
            SeatsAtLeast = hours?.AtLeast ?? 0,
            HoursAssumed = isKnown ? _assumed.ToDecimal() : null,
            ShareOfProductiveHours = isKnown ? (_recorded + _assumed).ToDecimal() / productiveHours : null,
            PeakMonth = peak,
        };
    }
}
