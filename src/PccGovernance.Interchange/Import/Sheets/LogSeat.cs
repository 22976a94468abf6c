using System.Collections;

namespace PccGovernance.Interchange;

/// <summary>
/// What a log says of one body on one board: when it came, when it did not, and by which posts. A byte for each of the board's days: a log
/// is long.
/// </summary>
internal sealed class LogSeat(BoardDraft board, SeatItem item)
{
    private readonly List<AttendanceMark> _days = [];
    private readonly Dictionary<string, BitArray> _posts = new(StringComparer.Ordinal);

    public BoardDraft Board => board;

    public SeatItem Item => item;

    public SeatRole Role { get; set; }

    /// <summary>Who came, the first that is named.</summary>
    public string? Person { get; set; }

    /// <summary>The posts that are named, the most often first; and whether two of them came on one day, so that each has a seat.</summary>
    public (string[] Posts, bool AreTogether) Posts
    {
        get
        {
            (string Post, int[] Days)[] posts =
            [
                .. _posts.Select(static post => (Post: post.Key, Days: Enumerable.Range(0, post.Value.Length)
                        .Where(day => post.Value[day]).ToArray()))
                    .OrderByDescending(static post => post.Days.Length)
                    .ThenBy(static post => post.Post, StringComparer.Ordinal),
            ];
            return (
                [.. posts.Select(static post => post.Post)],
                posts.SelectMany(static post => post.Days).GroupBy(static day => day).Any(static day => day.Count() > 1));
        }
    }

    /// <summary>Adds what a row says.</summary>
    /// <param name="day">The number of the day among those of the board; <c>null</c> where the row has none.</param>
    /// <param name="mark">Whether the body was there.</param>
    /// <param name="post">Who came for it.</param>
    public void Add(int? day, AttendanceMark mark, string? post)
    {
        if (day is not { } held)
        {
            return;
        }

        while (_days.Count <= held)
        {
            _days.Add(AttendanceMark.Unknown);
        }

        // Where two came for one body, it was there if either was.
        _days[held] = _days[held] is AttendanceMark.Present or AttendanceMark.Substitute ? _days[held] : mark;
        if (post is not null && mark != AttendanceMark.Substitute)
        {
            BitArray days = _posts.TryGetValue(post, out BitArray? known) ? known : _posts[post] = new(0);
            days.Length = Math.Max(days.Length, held + 1);
            days[held] = true;
        }
    }

    /// <summary>The share of meetings that the body came to; <c>null</c> where nothing can be counted.</summary>
    /// <param name="held">On how many days the board met.</param>
    /// <param name="isAbsenceMarked">Whether the log says who was not there: where it does not, whoever is not in it was not.</param>
    public decimal? Share(int held, bool isAbsenceMarked)
    {
        int came = _days.Count(static mark => mark is AttendanceMark.Present or AttendanceMark.Substitute);
        int marked = _days.Count(static mark => mark is not (AttendanceMark.Unknown or AttendanceMark.NotAsked));
        int counted = isAbsenceMarked ? marked : held;
        return counted == 0 || marked == 0 ? null : Math.Round((decimal)came / counted, 4);
    }
}
