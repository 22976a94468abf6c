namespace PccGovernance.Interchange;

/// <summary>What a log says of one body on one board: when it came, when it did not, and by which posts.</summary>
internal sealed class LogSeat(BoardDraft board, SeatItem item)
{
    private readonly Dictionary<PartialDate, AttendanceMark> _days = [];
    private readonly Dictionary<string, HashSet<PartialDate>> _posts = new(StringComparer.Ordinal);

    public BoardDraft Board => board;

    public SeatItem Item => item;

    public SeatRole Role { get; set; }

    /// <summary>Who came, the first that is named.</summary>
    public string? Person { get; set; }

    /// <summary>The posts that are named, the most often first; and whether two of them came on one day, so that each has a seat.</summary>
    public (string[] Posts, bool AreTogether) Posts => (
        [.. _posts.OrderByDescending(static post => post.Value.Count).ThenBy(static post => post.Key, StringComparer.Ordinal)
            .Select(static post => post.Key)],
        _posts.Values.SelectMany(static days => days).GroupBy(static day => day).Any(static day => day.Count() > 1));

    public void Add(PartialDate? day, AttendanceMark mark, string? post)
    {
        if (day is not { } held)
        {
            return;
        }

        // Where two came for one body, it was there if either was.
        AttendanceMark before = _days.GetValueOrDefault(held);
        _days[held] = before is AttendanceMark.Present or AttendanceMark.Substitute ? before : mark;
        if (post is not null && mark != AttendanceMark.Substitute)
        {
            (_posts.TryGetValue(post, out HashSet<PartialDate>? days) ? days : _posts[post] = []).Add(held);
        }
    }

    /// <summary>The share of meetings that the body came to; <c>null</c> where nothing can be counted.</summary>
    /// <param name="held">The days on which the board met.</param>
    /// <param name="isAbsenceMarked">Whether the log says who was not there: where it does not, whoever is not in it was not.</param>
    public decimal? Share(IReadOnlyCollection<PartialDate> held, bool isAbsenceMarked)
    {
        int came = _days.Values.Count(static mark => mark is AttendanceMark.Present or AttendanceMark.Substitute);
        int counted = isAbsenceMarked
            ? _days.Values.Count(static mark => mark is not (AttendanceMark.Unknown or AttendanceMark.NotAsked))
            : held.Count;
        return counted == 0 || _days.Values.All(static mark => mark is AttendanceMark.Unknown or AttendanceMark.NotAsked)
            ? null
            : Math.Round((decimal)came / counted, 4);
    }
}
