using System.Buffers;

namespace PccGovernance.Demand;

/// <summary>Tallies of organisations, posts or people by their numbers, with their months where any board's are known.</summary>
/// <remarks>The tallies of a country fill megabytes, which are rented: made anew for each report, they would have the collector go through all memory.</remarks>
internal sealed class DemandTable : IDisposable
{
    private const int MonthsInYear = 12;

    private readonly DemandTally[] _tallies;
    private Trillionths[]? _hoursOfMonths;
    private Trillionths[]? _meetingsOfMonths;

    public DemandTable(int count)
    {
        Count = count;
        _tallies = ArrayPool<DemandTally>.Shared.Rent(count);
        Array.Clear(_tallies, 0, count);
    }

    public int Count { get; }

    public ref readonly DemandTally this[int number] => ref _tallies[number];

    public void Add(int number, in SeatDemand seat, in BoardDemand board)
    {
        bool isFirst = _tallies[number].Add(in seat, in board);
        if (!board.Months.IsEmpty)
        {
            AddMonths(number, in seat, in board, isFirst);
        }
    }

    public DemandLoad LoadOf(int number, decimal? productiveHours) => _tallies[number].ToLoad(productiveHours, PeakOf(number));

    public void Dispose() => ArrayPool<DemandTally>.Shared.Return(_tallies);

    private void AddMonths(int number, in SeatDemand seat, in BoardDemand board, bool isFirst)
    {
        _hoursOfMonths ??= new Trillionths[Count * MonthsInYear];
        _meetingsOfMonths ??= new Trillionths[Count * MonthsInYear];
        for (int place = 0; place < board.Months.Count; place++)
        {
            int at = (number * MonthsInYear) + board.Months[place] - 1;
            _hoursOfMonths[at] += seat.Hours.Share(place, board.Months.Count);
            if (isFirst)
            {
                _meetingsOfMonths[at] += board.ExactMeetings.Share(place, board.Months.Count);
            }
        }
    }

    private MonthDemand? PeakOf(int number)
    {
        if (_hoursOfMonths is null)
        {
            return null;
        }

        int first = number * MonthsInYear;
        int peak = first;
        for (int at = first; at < first + MonthsInYear; at++)
        {
            peak = _hoursOfMonths[at].CompareTo(_hoursOfMonths[peak]) > 0 ? at : peak;
        }

        return _hoursOfMonths[peak].IsNil ? null : new() { Month = peak - first + 1, Meetings = _meetingsOfMonths![peak].ToDecimal(), Hours = _hoursOfMonths[peak].ToDecimal() };
    }
}
