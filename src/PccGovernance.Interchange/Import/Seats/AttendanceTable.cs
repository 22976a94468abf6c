namespace PccGovernance.Interchange;

/// <summary>
/// What the marks of one attendance table say, with a column for each meeting.
/// </summary>
internal sealed class AttendanceTable
{
    private readonly AttendanceMarks _marks;
    private readonly (int Column, PartialDate Day)[] _meetings;

    public AttendanceTable(ImportContext context, MappedSheet map, TableSheet sheet)
    {
        _marks = new(context, sheet.Name);
        TableRow? header = sheet.Lines.FirstOrDefault(row => row.Number == map.HeaderRow);
        int[] columns =
        [
            .. map.Columns.Where(static column => column.Field == ColumnField.Meeting)
                .Select(static column => TableColumns.Number(column.Letter)),
        ];
        HashSet<int> held = [];
        foreach (TableRow row in sheet.Lines.Where(row => row.Number > map.HeaderRow))
        {
            foreach (int column in columns)
            {
                if (row[column] is { IsBlank: false } cell)
                {
                    _marks.See(cell.Text);
                    held.Add(column);
                }
            }
        }

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
                ? _marks.IsAnyAbsent ? AttendanceMark.Unknown : AttendanceMark.Absent
                : _marks.Read(cell, row.Number);
            came += mark is AttendanceMark.Present or AttendanceMark.Substitute ? 1 : 0;
            counted += mark is AttendanceMark.Unknown or AttendanceMark.NotAsked ? 0 : 1;
        }

        return counted == 0 || !IsMarked(row) ? null : Math.Round((decimal)came / counted, 4);
    }
}
