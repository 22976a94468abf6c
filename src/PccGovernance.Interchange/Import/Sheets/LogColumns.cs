using System.Text.RegularExpressions;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// Tells the columns of a log of who came: a row for each meeting and organisation, with a day, and mostly a mark, or a column for each
/// mark.
/// </summary>
internal static partial class LogColumns
{
    private const int LeastRows = 3;
    private const int LeastCells = 2;
    private const int LongestMark = 40;
    private const decimal Likely = 0.8m;

    public static void Take(List<MappedColumn> columns, TableSheet sheet, TableRow header, Func<string, bool> isOrganisation)
    {
        IEnumerable<TableRow> rows = sheet.Lines.Where(row => row.Number > header.Number && row.Filled().Length >= LeastCells);
        if (rows.Take(LeastRows).Count() < LeastRows
            || columns.Exists(static column => column.Field is ColumnField.Meeting or ColumnField.Milestone or ColumnField.Month)
            || DayOf(columns, rows) is not { } day)
        {
            return;
        }

        if (LogLists.Take(columns, rows, day, isOrganisation, isRepeated: () => IsRepeated(columns, rows, day)))
        {
            Set(columns, day, ColumnField.Date, "import.column.values-days");
            return;
        }

        bool Mostly(int at, Predicate<TableCell> holds)
        {
            (int cells, int held) = Count(columns[at], rows, holds);
            return cells >= LeastRows && held * 10 >= cells * 7;
        }

        int who = columns.FindIndex(static column => column.Field == ColumnField.Organisation);
        if (who < 0 && IsRepeated(columns, rows, day))
        {
            who = Find(columns, day, at => columns[at].Field is ColumnField.Unknown or ColumnField.Members or ColumnField.Post
                or ColumnField.Person or ColumnField.Secretariat && Mostly(at, cell => isOrganisation(cell.Text)));
            Set(columns, who, ColumnField.Organisation, "import.column.values-bodies");
        }

        if (who < 0)
        {
            return;
        }

        if (!Marks(columns, rows, day, who, Mostly) && !IsRepeated(columns, rows, day))
        {
            return;
        }

        Set(columns, day, ColumnField.Date, "import.column.values-days");
        if (!columns.Exists(static column => column.Field == ColumnField.Post))
        {
            Set(
                columns,
                Find(columns, day, at => columns[at].Field is ColumnField.Unknown or ColumnField.Person or ColumnField.Role
                        or ColumnField.Members or ColumnField.PolicingBodySeat
                    && (IsOfPosts().IsMatch(TextKey.Of(columns[at].Header)) || Mostly(at, static cell => PostTitles.IsPost(cell.Text)))),
                ColumnField.Post,
                "import.column.values-posts");
        }
    }

    /// <summary>The column of days: headed so, or one that holds nothing but days and is known for nothing that days are of.</summary>
    private static int? DayOf(List<MappedColumn> columns, IEnumerable<TableRow> rows)
    {
        int headed = columns.FindIndex(static column => column.Field == ColumnField.Date);
        if (headed >= 0)
        {
            return headed;
        }

        int found = columns.FindIndex(column => column.Field is ColumnField.Unknown or ColumnField.Name
            && Count(column, rows, AttendanceHeaders.IsDay) is { Cells: >= LeastRows } days
            && days.Held * 10 >= days.Cells * 9);
        return found < 0 ? null : found;
    }

    /// <summary>
    /// Whether boards stand in several rows each and met on more than one day, as in a log: a register has a board once, and lists one day
    /// of it.
    /// </summary>
    private static bool IsRepeated(List<MappedColumn> columns, IEnumerable<TableRow> rows, int day)
    {
        if (columns.Find(static column => column.Field == ColumnField.Name) is not { } name)
        {
            return false;
        }

        (int board, int date) = (TableColumns.Number(name.Letter), TableColumns.Number(columns[day].Letter));
        HashSet<string> boards = new(StringComparer.Ordinal);
        HashSet<(string, string)> meetings = [];
        (string Board, string Day) last = (string.Empty, string.Empty);
        int count = 0;
        foreach (TableRow row in rows)
        {
            count++;
            last = (
                row[board] is { IsBlank: false } own ? TextKey.Of(own.Text) : last.Board,
                row[date] is { IsBlank: false } held ? held.Text : last.Day);
            boards.Add(last.Board);
            meetings.Add(last);
        }

        return boards.Count * 2 <= count && meetings.Count > boards.Count;
    }

    /// <summary>
    /// The column of marks, or a column for each mark (<c>Present</c>, <c>Apologies</c>) with ticks; whether there is one.
    /// </summary>
    private static bool Marks(
        List<MappedColumn> columns,
        IEnumerable<TableRow> rows,
        int day,
        int who,
        Func<int, Predicate<TableCell>, bool> mostly)
    {
        int[] headed =
        [
            .. Enumerable.Range(0, columns.Count).Where(at => at != day && at != who
                && columns[at].Field is ColumnField.Unknown or ColumnField.Attendance or ColumnField.Advisers
                && IsMark(columns[at].Header)
                && Cells(columns[at], rows).All(static cell => cell.Text.Length <= LongestMark)),
        ];
        foreach (int at in headed)
        {
            Set(columns, at, ColumnField.Attendance, "import.column.values-marks");
        }

        if (headed.Length > 0 || columns.Exists(static column => column.Field == ColumnField.Attendance))
        {
            return true;
        }

        int found = Find(columns, day, at => at != who
            && columns[at].Field is ColumnField.Unknown or ColumnField.Ended or ColumnField.Role or ColumnField.Notes or ColumnField.Members
            && mostly(at, static cell => AttendanceMarkText.Read(cell.Text) is { HasValue: true }
                || AttendanceMarkText.IsCross(cell.Text)));
        Set(columns, found, ColumnField.Attendance, "import.column.values-marks");
        return found >= 0;
    }

    /// <summary>Whether a header is a word for having been there, or not.</summary>
    public static bool IsMark(string header) => Mark(header) is { HasValue: true };

    /// <summary>What a tick below a header says.</summary>
    public static CellReading<AttendanceMark> Mark(string header) => AttendanceMarkText.Read(TextKey.Of(header));

    [GeneratedRegex("\\b(post|posts|job title|rank|position|swydd|rheng)\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex IsOfPosts();

    private static int Find(List<MappedColumn> columns, int except, Predicate<int> holds)
    {
        for (int at = 0; at < columns.Count; at++)
        {
            if (at != except && columns[at].Field != ColumnField.Name && holds(at))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Takes a column for what it holds.</summary>
    public static void Set(List<MappedColumn> columns, int at, ColumnField field, string reason)
    {
        if (at >= 0 && columns[at].Field != field)
        {
            columns[at] = columns[at] with { Field = field, Score = Likely, Reason = Statement.Of(reason) };
        }
    }

    /// <summary>The cells of a column that have something to read.</summary>
    public static IEnumerable<TableCell> Cells(MappedColumn column, IEnumerable<TableRow> rows)
    {
        int at = TableColumns.Number(column.Letter);
        return rows.Select(row => row[at]).OfType<TableCell>().Where(static cell => !cell.IsBlank);
    }

    /// <summary>How many cells a column has, and of how many something holds.</summary>
    public static (int Cells, int Held) Count(MappedColumn column, IEnumerable<TableRow> rows, Predicate<TableCell> holds)
    {
        (int cells, int held) = (0, 0);
        foreach (TableCell cell in Cells(column, rows))
        {
            cells++;
            held += holds(cell) ? 1 : 0;
        }

        return (cells, held);
    }
}
