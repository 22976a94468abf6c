using System.Text.RegularExpressions;

namespace PccGovernance.Interchange;

/// <summary>
/// Tells the columns of a log whose rows are meetings, with lists of who came and who sent apologies: <c>Present</c>, <c>Apologies</c>.
/// </summary>
internal static partial class LogLists
{
    /// <summary>The reason by which such columns are known.</summary>
    public const string Reason = "import.column.values-who-came";

    private const int LeastRows = 3;

    /// <summary>Takes columns of lists of bodies for who came, beside a day; whether there is one.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="rows">The rows below the headers.</param>
    /// <param name="day">The column of days.</param>
    /// <param name="isOrganisation">Whether a text is a body.</param>
    /// <param name="isRepeated">Whether boards stand in several rows, of several days.</param>
    public static bool Take(
        List<MappedColumn> columns,
        IEnumerable<TableRow> rows,
        int day,
        Func<string, bool> isOrganisation,
        Func<bool> isRepeated)
    {
        if (columns.Exists(static column => column is { Field: ColumnField.Organisation, Score: 1 } && !IsHeaded(column.Header)))
        {
            return false;
        }

        int[] lists =
        [
            .. Enumerable.Range(0, columns.Count).Where(at => at != day
                && columns[at].Field is not (ColumnField.Name or ColumnField.Date or ColumnField.Notes or ColumnField.Contact)
                && columns[at].Header.Length > 0
                && AreLists(columns[at], rows, isOrganisation)),
        ];
        int headed = lists.Count(at => IsHeaded(columns[at].Header));
        bool isNamed = columns.Exists(static column => column.Field == ColumnField.Name);

        // A register that gives the next meeting of each board has members beside a day too, once for each board.
        if (lists.Length == 0
            || headed + 1 < lists.Length
            || !(lists.Any(at => Mark(columns[at].Header) == AttendanceMark.Absent) || (isNamed ? isRepeated() : headed > 0)))
        {
            return false;
        }

        foreach (int at in lists)
        {
            LogColumns.Set(columns, at, ColumnField.Attendance, Reason);
        }

        return true;
    }

    /// <summary>Whether the columns of a sheet are such lists.</summary>
    public static bool Are(IEnumerable<MappedColumn> columns) =>
        columns.Any(static column => column is { Field: ColumnField.Attendance, Reason.Code: Reason });

    /// <summary>What a list below a header says of those in it; where the header says nothing they came.</summary>
    public static AttendanceMark Mark(string header)
    {
        string key = TextKey.Of(header);
        return IsOfAbsence().IsMatch(key) ? AttendanceMark.Absent
            : IsOfSubstitutes().IsMatch(key) ? AttendanceMark.Substitute
            : AttendanceMark.Present;
    }

    private static bool IsHeaded(string header) =>
        Mark(header) != AttendanceMark.Present || IsOfPresence().IsMatch(TextKey.Of(header));

    private static bool AreLists(MappedColumn column, IEnumerable<TableRow> rows, Func<string, bool> isOrganisation)
    {
        bool isAnyList = false;
        (int cells, int held) = LogColumns.Count(
            column,
            rows.Take(ContentColumns.MostValues),
            cell =>
            {
                bool isList = ContentColumns.IsList(cell.Text, isOrganisation);
                isAnyList |= isList;
                return isList || CellWords.IsNothing(cell.Text) || isOrganisation(cell.Text);
            });

        // Few send apologies: where a header says that a column is of them, one cell tells enough.
        return (cells >= LeastRows || (cells > 0 && IsHeaded(column.Header)))
            && held * 10 >= cells * 6
            && (isAnyList || Mark(column.Header) == AttendanceMark.Absent);
    }

    [GeneratedRegex(
        "\\b(apolog\\w*|apols?|sorry|sorries|absent|absentees?|absence|absences|not (present|there|in)|did ?n t|did not|missing|unable"
            + "|regrets|ymddiheur\\w*|absennol)\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex IsOfAbsence();

    [GeneratedRegex(
        "\\b(subs?|substitutes?|deputies|deputising|stood in|eilyddion)\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex IsOfSubstitutes();

    [GeneratedRegex(
        "\\b(present|attended|attendees|in attendance|attendance|who (came|attended|was (there|present|in))|there|came|yn bresennol"
            + "|presennol)\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex IsOfPresence();
}
