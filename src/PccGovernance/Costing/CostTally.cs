namespace PccGovernance.Costing;

/// <summary>Lines as they are added up, exactly.</summary>
internal struct CostTally
{
    private int _lines;
    private int _costed;
    private int _timed;
    private Trillionths _hoursRecorded;
    private Trillionths _hoursAssumed;
    private ExactRange _costRecorded;
    private ExactRange _costAssumed;

    public readonly int Lines => _lines;

    public readonly int Costed => _costed;

    public void Add(in CostedLine line)
    {
        _lines++;
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

        if (line.HasCost)
        {
            _costed++;
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
        _lines += other._lines;
        _costed += other._costed;
        _timed += other._timed;
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
        Lines = _lines,
        LinesCosted = _costed,
        HoursRecorded = _timed == 0 ? null : _hoursRecorded.ToDecimal(),
        HoursAssumed = _timed == 0 ? null : _hoursAssumed.ToDecimal(),
        CostRecorded = _costed == 0 ? null : _costRecorded.ToMoney(),
        CostAssumed = _costed == 0 ? null : _costAssumed.ToMoney(),
    };
}
