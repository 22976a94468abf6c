namespace PccGovernance.Interchange;

/// <summary>The days that a log has of one board, each with a number, in the order in which they were read.</summary>
internal sealed class LogDays
{
    private readonly Dictionary<PartialDate, int> _numbers = [];
    private readonly HashSet<int> _held = [];
    private readonly List<PartialDate> _days = [];

    /// <summary>The days on which the board met.</summary>
    public IReadOnlyList<PartialDate> Held => _days;

    /// <summary>The number of a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="isHeld">Whether the row says that there was a meeting.</param>
    public int NumberOf(PartialDate day, bool isHeld)
    {
        if (!_numbers.TryGetValue(day, out int number))
        {
            _numbers[day] = number = _numbers.Count;
        }

        if (isHeld && _held.Add(number))
        {
            _days.Add(day);
        }

        return number;
    }
}
