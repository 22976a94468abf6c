namespace PccGovernance.Interchange;

/// <summary>How boards meet: one pattern for all that meet as often and as long, where no months are known.</summary>
internal sealed class MeetingPatterns
{
    private readonly RecentTexts<(decimal? Meetings, decimal? Hours), MeetingPattern> _known = new();

    /// <summary>How a board meets; <c>null</c> where nothing is known of it.</summary>
    public MeetingPattern? Of(BoardDraft board)
    {
        if (board.Months.Count > 0)
        {
            return new() { MeetingsPerYear = board.Meetings, MeetingHours = board.Hours, Months = [.. board.Months] };
        }

        if (board.Meetings is null && board.Hours is null)
        {
            return null;
        }

        (decimal? Meetings, decimal? Hours) key = (board.Meetings, board.Hours);
        return _known.TryGet(key, out MeetingPattern? known)
            ? known
            : _known.Keep(key, new() { MeetingsPerYear = board.Meetings, MeetingHours = board.Hours });
    }
}
