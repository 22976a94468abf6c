namespace PccGovernance.Costing;

/// <summary>Lines as they are added up, exactly.</summary>
internal struct CostTally
{
    private int _timed;
    private LineInputs _inputs;
    private Trillionths _hoursRecorded;
    private Trillionths _hoursAssumed;
    private ExactRange _costRecorded;
    private ExactRange _costAssumed;

    /// <summary>How many lines there are.</summary>
    public int Lines { get; private set; }

    /// <summary>How many of them have a cost.</summary>
    public int Costed { get; private set; }

    /// <summary>How many would cost more than a line may.</summary>
    public int TooDear { get; private set; }

    /// <summary>How many are of the time of a seat.</summary>
    public int Seats { get; private set; }

    /// <summary>How many seats have a cost.</summary>
    public int SeatsCosted { get; private set; }

    /// <summary>How many seats have an attendance that was taken as full.</summary>
    public int SeatsTakenAsFull { get; private set; }

    /// <summary>How well the cost of a board with these lines is known.</summary>
    public readonly CostStanding Standing =>
        Costed == 0 ? CostStanding.Unknown
        : !_inputs.Missing.IsEmpty || Seats == 0 ? CostStanding.Incomplete
        : _inputs.Assumed.IsEmpty ? CostStanding.Recorded
        : _inputs.Recorded.IsEmpty ? CostStanding.Assumed
        : CostStanding.PartlyAssumed;

    public void Add(in CostedLine line)
    {
        Lines++;
        TooDear += line.IsTooDear ? 1 : 0;
        if (line.Kind == CostLineKind.Attendance)
        {
            Seats++;
            SeatsCosted += line.HasCost ? 1 : 0;
            SeatsTakenAsFull += line.AttendanceIsTakenAsFull ? 1 : 0;
        }

        if (line.HasHours)
        {
            _timed++;
            if (line.HoursAreAssumed)
            {
                _hoursAssumed += line.Hours;
            }
            else
            {
                _hoursRecorded += line.Hours;
            }
        }

        _inputs.Missing = _inputs.Missing.With(line.Inputs.Missing);
        if (line.HasCost)
        {
            Costed++;
            _inputs.Recorded = _inputs.Recorded.With(line.Inputs.Recorded);
            _inputs.Assumed = _inputs.Assumed.With(line.Inputs.Assumed);
            if (line.IsAssumed)
            {
                _costAssumed += line.Cost;
            }
            else
            {
                _costRecorded += line.Cost;
            }
        }
    }

    public void Add(in CostTally other)
    {
        Lines += other.Lines;
        Costed += other.Costed;
        TooDear += other.TooDear;
        Seats += other.Seats;
        SeatsCosted += other.SeatsCosted;
        SeatsTakenAsFull += other.SeatsTakenAsFull;
        _timed += other._timed;
        _inputs.Recorded = _inputs.Recorded.With(other._inputs.Recorded);
        _inputs.Assumed = _inputs.Assumed.With(other._inputs.Assumed);
        _inputs.Missing = _inputs.Missing.With(other._inputs.Missing);
        _hoursRecorded += other._hoursRecorded;
        _hoursAssumed += other._hoursAssumed;
        _costRecorded += other._costRecorded;
        _costAssumed += other._costAssumed;
    }

    /// <summary>One of so many equal shares of the hours and cost; the lines count in each.</summary>
    public readonly CostTally Share(int place, int parts) => parts == 1 ? this : this with
    {
        _hoursRecorded = _hoursRecorded.Share(place, parts),
        _hoursAssumed = _hoursAssumed.Share(place, parts),
        _costRecorded = _costRecorded.Share(place, parts),
        _costAssumed = _costAssumed.Share(place, parts),
    };

    /// <summary>The sums; what has no line that is known is unknown, not nil.</summary>
    public readonly CostTotal ToTotal() => new()
    {
        Lines = Lines,
        LinesCosted = Costed,
        HoursRecorded = _timed == 0 ? null : _hoursRecorded.ToDecimal(),
        HoursAssumed = _timed == 0 ? null : _hoursAssumed.ToDecimal(),
        CostRecorded = Costed == 0 ? null : _costRecorded.ToMoney(),
        CostAssumed = Costed == 0 ? null : _costAssumed.ToMoney(),
    };
}
