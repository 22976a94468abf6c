using PccGovernance.Kernel;

namespace PccGovernance.Demand;

/// <summary>
/// What is asked of somebody by month. A board's meetings are spread evenly over the months in which it meets, in whole trillionths.
/// </summary>
internal sealed class MonthTally
{
    private const int MonthsInYear = 12;

    private readonly ExactAmount[] _hours = new ExactAmount[MonthsInYear];
    private readonly ExactAmount[] _meetings = new ExactAmount[MonthsInYear];

    /// <summary>The month that asks for most hours, the first of equals; <c>null</c> when none asks for any.</summary>
    public MonthDemand? Peak
    {
        get
        {
            int peak = 0;
            for (int month = 1; month < MonthsInYear; month++)
            {
                peak = _hours[month].CompareTo(_hours[peak]) > 0 ? month : peak;
            }

            return _hours[peak].IsNil
                ? null
                : new()
                {
                    Month = peak + 1,
                    Meetings = _meetings[peak].ToDecimal(),
                    Hours = _hours[peak].ToDecimal(),
                };
        }
    }

    /// <summary>Adds a seat; its board's meetings count with the first.</summary>
    public void Add(ValueList<int> months, in SeatClassDemand seat, bool isFirstOnBoard)
    {
        for (int place = 0; place < months.Count; place++)
        {
            int month = months[place] - 1;
            _hours[month] += seat.Hours.Share(place, months.Count);
            if (isFirstOnBoard)
            {
                _meetings[month] += seat.Meetings.Share(place, months.Count);
            }
        }
    }
}
