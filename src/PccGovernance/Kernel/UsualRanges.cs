using System.Globalization;

namespace PccGovernance.Kernel;

/// <summary>The ranges of what can be taken as usual where the record does not say: those that a landscape allows on record.</summary>
internal static class UsualRanges
{
    public static IEnumerable<string> FindProblems(MeetingPattern? meetings, decimal? attendance)
    {
        (string What, decimal? Value, decimal Most)[] ranges =
        [
            ("number of meetings a year", meetings?.MeetingsPerYear, 366),
            ("number of meeting hours", meetings?.MeetingHours, 24),
            ("number of preparation hours", meetings?.PreparationHours, 100),
            ("number of travel hours", meetings?.TravelHours, 24),
            ("attendance", attendance, 1),
        ];
        return ranges.Where(static range => range.Value < 0 || range.Value > range.Most)
            .Select(static range => string.Create(CultureInfo.InvariantCulture, $"The usual {range.What} is {range.Value:0.####}: give a number from 0 to {range.Most:0}."));
    }
}
