using PccGovernance.Kernel;

namespace PccGovernance.Costing;

/// <summary>Hours and pounds as they are added up, exactly.</summary>
internal struct CostSums
{
    private int _timed;
    private int _costed;
    private ExactAmount _hours;
    private ExactRange _cost;

    /// <summary>How many lines with hours are in it.</summary>
    public readonly int Timed => _timed;

    /// <summary>How many lines with a cost are in it.</summary>
    public readonly int Costed => _costed;

    public readonly ExactAmount Hours => _hours;

    public readonly ExactRange Cost => _cost;

    public void AddHours(ExactAmount hours)
    {
        _timed++;
        _hours += hours;
    }

    public void AddCost(in ExactRange cost)
    {
        _costed++;
        _cost += cost;
    }

    /// <summary>Adds other sums.</summary>
    public void Add(in CostSums other)
    {
        if (other._timed > 0)
        {
            _timed += other._timed;
            _hours += other._hours;
        }

        if (other._costed > 0)
        {
            _costed += other._costed;
            _cost += other._cost;
        }
    }

    /// <summary>Adds one of so many equal shares of other sums; the lines count in each.</summary>
    public void AddShare(in CostSums other, int place, int parts)
    {
        if (other._timed > 0)
        {
            _timed += other._timed;
            _hours += other._hours.Share(place, parts);
        }

        if (other._costed > 0)
        {
            _costed += other._costed;
            _cost += other._cost.Share(place, parts);
        }
    }

    /// <summary>The same so many times over.</summary>
    public readonly CostSums Times(int count) => new()
    {
        _timed = count * _timed,
        _costed = count * _costed,
        _hours = _hours * count,
        _cost = _cost * count,
    };
}
