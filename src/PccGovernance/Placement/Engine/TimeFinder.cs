namespace PccGovernance.Placement;

/// <summary>Says whether a board has the time for a duty.</summary>
internal sealed class TimeFinder(Landscape inForce, DutyToPlace duty, decimal longest)
{
    /// <summary>Hours a year that each matter of a board has; <c>null</c> when not known.</summary>
    public decimal? AgendaNow(Partnership board) => HoursOf(board) / Math.Max(1, Matters(board));

    /// <summary>The same with one matter more in the same hours.</summary>
    public decimal? AgendaAfter(Partnership board) => HoursOf(board) / (Matters(board) + 1);

    /// <summary>Hours a year by which meetings could be longer.</summary>
    public decimal? SpareHours(Partnership board) => board.Meetings is { MeetingsPerYear: { } meetings, MeetingHours: { } hours }
        ? Math.Max(0, meetings * (longest - hours))
        : null;

    /// <summary>Hours that a meeting would last with the time that the duty needs; <c>null</c> when not known.</summary>
    public decimal? MeetingHours(Partnership board) =>
        board.Meetings is { MeetingsPerYear: > 0 and var meetings, MeetingHours: { } hours } && duty.Hours is { } needed
            ? hours + (needed / meetings)
            : null;

    /// <summary>Whether meetings with the time that the duty needs are no longer than the longest; <c>null</c> when not known.</summary>
    public bool? HasTime(Partnership board) =>
        board.Meetings?.MeetingsPerYear == 0 ? false
        : MeetingHours(board) is { } hours ? hours <= longest
        : null;

    private static decimal? HoursOf(Partnership board) => board.Meetings?.MeetingsPerYear * board.Meetings?.MeetingHours;

    private int Matters(Partnership board) => inForce.DutiesOf(board) is { IsEmpty: false } duties ? duties.Count : board.Themes.Count;
}
