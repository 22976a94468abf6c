using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// What the marks of one attendance table say. A letter or a cross that may be either is read by the other marks of the table, and asked
/// about where they do not settle it.
/// </summary>
internal sealed class AttendanceTable
{
    private readonly ImportContext _context;
    private readonly string _sheet;
    private readonly (int Column, PartialDate Day)[] _meetings;
    private readonly bool _isAnyPresent;
    private readonly bool _isAnyAbsent;

    public AttendanceTable(ImportContext context, MappedSheet map, TableSheet sheet)
    {
        _context = context;
        _sheet = sheet.Name;
        TableRow? header = sheet.Rows.FirstOrDefault(row => row.Number == map.HeaderRow);
        int[] columns =
        [
            .. map.Columns.Where(static column => column.Field == ColumnField.Meeting)
                .Select(static column => TableColumns.Number(column.Letter)),
        ];
        HashSet<int> held = [];
        bool isAnyLetter = false;
        foreach (TableRow row in sheet.Rows.Where(row => row.Number > map.HeaderRow))
        {
            foreach (int column in columns)
            {
                if (row[column] is { IsBlank: false } cell)
                {
                    AttendanceMark mark = Plain(cell.Text).Value;
                    bool isOnlyLetter = AttendanceMarkText.IsLetterA(cell.Text);
                    _isAnyPresent |= mark is AttendanceMark.Present or AttendanceMark.Substitute;
                    _isAnyAbsent |= mark == AttendanceMark.Absent && !isOnlyLetter;
                    isAnyLetter |= isOnlyLetter;
                    held.Add(column);
                }
            }
        }

        _isAnyAbsent |= isAnyLetter && _isAnyPresent;

        // A meeting of which nobody is marked has not been held, or nobody wrote down who came.
        _meetings =
        [
            .. columns.Where(held.Contains)
                .Select(column => (column, Day: header?[column] is { } cell ? AttendanceHeaders.Day(cell) : null))
                .Where(static meeting => meeting.Day is not null)
                .Select(static meeting => (meeting.column, meeting.Day!.Value)),
        ];
    }

    /// <summary>The months of the meetings within a year of the last one.</summary>
    public IEnumerable<int> Months =>
        _meetings.Length == 0
            ? []
            : _meetings.Where(meeting => meeting.Day.Earliest > _meetings.Max(static one => one.Day.Earliest).PlusYears(-1))
                .Select(static meeting => meeting.Day.Earliest.Month);

    /// <summary>Whether a row has a mark of any meeting.</summary>
    public bool IsMarked(TableRow row) => Array.Exists(_meetings, meeting => row[meeting.Column] is { IsBlank: false });

    /// <summary>The share of meetings that a row's body came to; <c>null</c> where nothing is marked that can be counted.</summary>
    public decimal? Share(TableRow row)
    {
        int came = 0;
        int counted = 0;
        foreach ((int column, _) in _meetings)
        {
            TableCell? cell = row[column];
            AttendanceMark mark = cell is null or { IsBlank: true }
                ? _isAnyAbsent ? AttendanceMark.Unknown : AttendanceMark.Absent
                : Read(cell, row.Number);
            came += mark is AttendanceMark.Present or AttendanceMark.Substitute ? 1 : 0;
            counted += mark is AttendanceMark.Unknown or AttendanceMark.NotAsked ? 0 : 1;
        }

        return counted == 0 || !IsMarked(row) ? null : Math.Round((decimal)came / counted, 4);
    }

    private AttendanceMark Read(TableCell cell, int row)
    {
        string? answer = _context.Decisions.Find("attendance", cell.Text, _sheet, row);
        CellReading<AttendanceMark> reading = answer is null ? OfTable(cell.Text) : AttendanceMarkText.Read(answer);
        _context.Log.Add(reading, _sheet, row, cell, "attendance");
        return reading.Value;
    }

    /// <summary>A mark as the file's own key explains it, or as it is usual.</summary>
    private CellReading<AttendanceMark> Plain(string text) =>
        _context.Key.Read(text, AttendanceMarkText.Read) ?? AttendanceMarkText.Read(text);

    private CellReading<AttendanceMark> OfTable(string text)
    {
        CellReading<AttendanceMark> plain = Plain(text);
        bool isByKey = _context.Key.Read(text, AttendanceMarkText.Read) is { HasValue: true };
        if (!isByKey && AttendanceMarkText.IsLetterA(text) && !_isAnyPresent)
        {
            return Either(text);
        }

        if (!isByKey && AttendanceMarkText.IsCross(text))
        {
            // A cross alone among blanks is a tick; beside marks of who was there it may be either.
            return _isAnyPresent || _isAnyAbsent
                ? Either(text)
                : CellReading<AttendanceMark>.Guess(
                    AttendanceMark.Present,
                    0.8m,
                    ImportEntryKind.Guessed,
                    Statement.Of("import.attendance.cross", ("text", text)),
                    "present",
                    "absent");
        }

        return plain.Value == AttendanceMark.Substitute && !isByKey
            ? CellReading<AttendanceMark>.Guess(
                AttendanceMark.Substitute, 0.85m, ImportEntryKind.Guessed, Statement.Of("import.attendance.substitute", ("text", text)),
                "present", "absent")
            : plain;
    }

    private static CellReading<AttendanceMark> Either(string text) => CellReading<AttendanceMark>.Ask(
        ImportEntryKind.Ambiguous, Statement.Of("import.attendance.either", ("text", text)), "present", "absent");
}
