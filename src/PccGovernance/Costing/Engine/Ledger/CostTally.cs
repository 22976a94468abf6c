using PccGovernance.Kernel;

namespace PccGovernance.Costing;

/// <summary>Lines as they are added up, exactly.</summary>
internal struct CostTally
{
    private LineInputs _inputs;
    private CostSums _recorded;
    private CostSums _assumed;
    private Spread? _spread;
    private ExactAmount _takenAsFull;

    /// <summary>How many lines there are.</summary>
    public int Lines { get; private set; }

    /// <summary>How many would cost more than a line may.</summary>
    public int TooDear { get; private set; }

    /// <summary>How many of these are of the time of a seat.</summary>
    public int SeatsTooDear { get; private set; }

    /// <summary>How many are of the time of a seat.</summary>
    public int Seats { get; private set; }

    /// <summary>How many seats have a cost.</summary>
    public int SeatsCosted { get; private set; }

    /// <summary>How many seats have an attendance that was taken as full.</summary>
    public int SeatsTakenAsFull { get; private set; }

    /// <summary>
    /// Of what rests on the record, what is of seats with an attendance that was taken as full; not of shares of other lines.
    /// </summary>
    public readonly Money TakenAsFull => new(_takenAsFull.ToDecimal());

    /// <summary>How many lines have a cost.</summary>
    public readonly int Costed => _recorded.Costed + _assumed.Costed;

    /// <summary>How well the cost of a board with these lines is known.</summary>
    public readonly CostStanding Standing =>
        Costed == 0 ? CostStanding.Unknown
        : !_inputs.Missing.IsEmpty || SeatsTooDear > 0 || Seats == 0 ? CostStanding.Incomplete
        : _inputs.Assumed.IsEmpty ? CostStanding.Recorded
        : _inputs.Recorded.IsEmpty ? CostStanding.Assumed
        : CostStanding.PartlyAssumed;

    public void Add(in CostedLine line)
    {
        Lines++;
        if (line.Spread is { } spread)
        {
            _spread = Spread.Sum(_spread, spread);
        }

        TooDear += line.IsTooDear ? 1 : 0;
        if (line.Kind == CostLineKind.Attendance)
        {
            Seats++;
            SeatsCosted += line.HasCost ? 1 : 0;
            SeatsTakenAsFull += line.AttendanceIsTakenAsFull ? 1 : 0;
            SeatsTooDear += line.IsTooDear ? 1 : 0;
            // What a line of support, driving or payment lacks is counted among its lines. Without that line nothing would be known of it
            // either, so the standing does not depend on it: a cost is not better known for want of a fact.
            _inputs.Missing = _inputs.Missing.With(line.Inputs.Missing);
        }

        if (line.HasHours)
        {
            AddHours(in line);
        }

        if (line.HasCost)
        {
            // Of lines without a cost it does not matter what they would rest on.
            _inputs.Recorded = _inputs.Recorded.With(line.Inputs.Recorded);
            _inputs.Assumed = _inputs.Assumed.With(line.Inputs.Assumed);
            AddCost(in line);
        }
    }

    private void AddHours(in CostedLine line)
    {
        if (line.HoursAreAssumed)
        {
            _assumed.AddHours(line.Hours);
        }
        else
        {
            _recorded.AddHours(line.Hours);
        }
    }

    private void AddCost(in CostedLine line)
    {
        if (line.IsAssumed)
        {
            _assumed.AddCost(in line.Cost);
            return;
        }

        _recorded.AddCost(in line.Cost);
        if (line.AttendanceIsTakenAsFull)
        {
            _takenAsFull += line.Cost.Central;
        }
    }

    /// <summary>Adds other lines.</summary>
    public void Add(in CostTally other)
    {
        Count(in other);
        if (other._spread is { } spread)
        {
            _spread = Spread.Sum(_spread, spread);
        }

        _recorded.Add(in other._recorded);
        _assumed.Add(in other._assumed);
    }

    /// <summary>Adds one of so many equal shares of the hours and cost of other lines; the lines count in each.</summary>
    public void AddShare(in CostTally other, int place, int parts)
    {
        Count(in other);
        if (other._spread is { } spread)
        {
            _spread = Spread.Sum(_spread, spread.Share(place, parts));
        }

        _recorded.AddShare(in other._recorded, place, parts);
        _assumed.AddShare(in other._assumed, place, parts);
    }

    private void Count(in CostTally other)
    {
        Lines += other.Lines;
        TooDear += other.TooDear;
        SeatsTooDear += other.SeatsTooDear;
        Seats += other.Seats;
        SeatsCosted += other.SeatsCosted;
        SeatsTakenAsFull += other.SeatsTakenAsFull;
        _takenAsFull += other._takenAsFull;
        _inputs.Recorded = _inputs.Recorded.With(other._inputs.Recorded);
        _inputs.Assumed = _inputs.Assumed.With(other._inputs.Assumed);
        _inputs.Missing = _inputs.Missing.With(other._inputs.Missing);
    }

    /// <summary>The same lines so many times over.</summary>
    public readonly CostTally Times(int count) => this with
    {
        Lines = count * Lines,
        _spread = _spread?.Times(count),
        TooDear = count * TooDear,
        SeatsTooDear = count * SeatsTooDear,
        Seats = count * Seats,
        SeatsCosted = count * SeatsCosted,
        SeatsTakenAsFull = count * SeatsTakenAsFull,
        _takenAsFull = _takenAsFull * count,
        _recorded = _recorded.Times(count),
        _assumed = _assumed.Times(count),
    };

    /// <summary>The sums; what has no line that is known is unknown, not nil.</summary>
    public readonly CostTotal ToTotal()
    {
        bool isTimed = _recorded.Timed + _assumed.Timed > 0;
        bool isCosted = Costed > 0;
        Spread? spread = isTimed && _spread is { IsNil: false } ? _spread : null;
        ExactAmount hours = _recorded.Hours + _assumed.Hours;
        return new()
        {
            Lines = Lines,
            LinesCosted = Costed,
            LinesAtLeast = _spread?.AtLeast ?? 0,
            HoursRecorded = isTimed ? _recorded.Hours.ToDecimal() : null,
            HoursAssumed = isTimed ? _assumed.Hours.ToDecimal() : null,
            HoursLow = spread is null ? null : (hours - spread.Below).ToDecimal(),
            HoursHigh = spread is null ? null : (hours + spread.Above).ToDecimal(),
            CostRecorded = isCosted ? _recorded.Cost.ToMoney() : null,
            CostAssumed = isCosted ? _assumed.Cost.ToMoney() : null,
        };
    }
}
