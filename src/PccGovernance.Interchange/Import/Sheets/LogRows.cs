using System.Globalization;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Reads the rows of a log of who came. Where a board or a day stands once above its rows, they go on with it.</summary>
internal sealed class LogRows
{
    private readonly ImportContext _context;
    private readonly MappedSheet _map;
    private readonly TableSheet _sheet;
    private readonly AttendanceMarks _marks;
    private readonly (int Column, CellReading<AttendanceMark> Header)[] _columns;
    private readonly (int Column, AttendanceMark Mark)[] _lists;

    public LogRows(ImportContext context, MappedSheet map, TableSheet sheet)
    {
        (_context, _map, _sheet) = (context, map, sheet);
        _marks = new(context, sheet.Name);
        MappedColumn[] marks = [.. map.Columns.Where(static column => column.Field == ColumnField.Attendance)];
        _lists = LogLists.Are(map.Columns)
            ? [.. marks.Select(static column => (TableColumns.Number(column.Letter), LogLists.Mark(column.Header)))]
            : [];
        if (_lists.Length > 0)
        {
            _columns = [];
            IsAbsenceMarked = Array.Exists(_lists, static list => list.Mark == AttendanceMark.Absent);
            return;
        }

        _columns =
        [
            .. marks.Select(static column => (TableColumns.Number(column.Letter), LogColumns.Mark(column.Header))),
        ];
        foreach (TableRow row in sheet.Lines.Where(row => row.Number > map.HeaderRow))
        {
            foreach ((int column, _) in _columns)
            {
                if (row[column] is { IsBlank: false } cell)
                {
                    _marks.See(cell.Text);
                }
            }
        }

        // Columns for being there and for not: a blank beside a tick is no absence, and no row is without a mark.
        IsAbsenceMarked = _marks.IsAnyAbsent
            || Array.Exists(_columns, static column => column.Header.Value == AttendanceMark.Absent)
            || (_columns.Length == 1 && sheet.Lines.Any(row => row.Number > map.HeaderRow && IsOfMeeting(row)
                && row[_columns[0].Column] is null or { IsBlank: true }));
    }

    /// <summary>Whether the log says who was not there.</summary>
    public bool IsAbsenceMarked { get; }

    public IEnumerable<LogRow> Read(bool isOfOneBoard)
    {
        TableCell? name = null;
        TableCell? date = null;
        int carried = 0;
        foreach (TableRow row in _sheet.Lines.Where(row => row.Number > _map.HeaderRow && !row.IsBlank))
        {
            TableCell? ownName = Filled(row, ColumnField.Name);
            TableCell? ownDate = Filled(row, ColumnField.Date);
            TableCell? organisation = Who(row).Select(static one => one.Who).FirstOrDefault();
            if (IsHeaderAgain(row))
            {
                Ignore(row, Statement.Of("import.row.header-again"));
                continue;
            }

            if (OtherSheets.IsCount((ownName ?? organisation)?.Text ?? row.Filled()[0].Text))
            {
                Ignore(row, Statement.Of("import.row.totals"));
                continue;
            }

            bool isHeading = organisation is null && ownName is not null;
            if (ownName is not null)
            {
                (name, date) = (ownName, ownDate ?? (TextKey.Of(ownName.Text) == TextKey.Of(name?.Text) ? date : null));
            }

            date = ownDate ?? date;
            if (organisation is null || (name is null && !isOfOneBoard))
            {
                Ignore(row, Statement.Of(isHeading ? "import.row.heading" : "import.row.no-board-or-organisation"));
                continue;
            }

            carried += (ownName is null && !isOfOneBoard) || ownDate is null ? 1 : 0;
            foreach ((TableCell who, AttendanceMark? mark) in Who(row))
            {
                yield return OfRow(row, isOfOneBoard ? null : name, date, who, ownDate is not null, mark);
            }
        }

        if (carried > 0)
        {
            _context.Log.Add(new()
            {
                Sheet = _sheet.Name,
                Kind = ImportEntryKind.Guessed,
                Value = _sheet.Name,
                Score = 0.85m,
                Statement = Statement.Of("import.log.continues", ("rows", carried)),
            });
        }
    }

    /// <summary>Who a row is of: its organisation, or each list of those who came or did not.</summary>
    private IEnumerable<(TableCell Who, AttendanceMark? Mark)> Who(TableRow row) =>
        _lists.Length == 0
            ? Filled(row, ColumnField.Organisation) is { } one ? [(one, null)] : []
            : _lists.Where(list => row[list.Column] is { IsBlank: false } cell && !CellWords.IsNothing(cell.Text))
                .Select(list => (row[list.Column]!, (AttendanceMark?)list.Mark));

    private LogRow OfRow(TableRow row, TableCell? name, TableCell? date, TableCell organisation, bool isOwnDate, AttendanceMark? said)
    {
        foreach (MappedColumn column in _map.Columns.Where(static column => column.Field != ColumnField.Unknown))
        {
            if (row[TableColumns.Number(column.Letter)] is { IsBlank: false } cell)
            {
                _context.Log.Understood(_sheet.Name, row.Number, cell.Column);
            }
        }

        (AttendanceMark mark, string? byMark) = said is { } known ? (known, null) : Mark(row);
        (string? post, SeatRole role) = PostTitles.WithRole(Filled(row, ColumnField.Post)?.Text);
        return new()
        {
            Row = row,
            Name = name,
            Organisation = organisation,
            Day = date is null ? null : Day(date, row, isOwnDate),
            Mark = mark,
            Role = Filled(row, ColumnField.Role),
            RoleBesidePost = role,
            Post = post ?? byMark,
            Person = Filled(row, ColumnField.Person)?.Text,
        };
    }

    private PartialDate? Day(TableCell date, TableRow row, bool isOwn)
    {
        CellReading<PartialDate> reading = PartialDateCell.Read(date);
        if (isOwn)
        {
            _context.Log.Add(reading, _sheet.Name, row.Number, date, "date");
        }

        return reading.HasValue ? reading.Value : null;
    }

    /// <summary>The mark of a row, and a post where that stands in its place.</summary>
    private (AttendanceMark Mark, string? Post) Mark(TableRow row)
    {
        if (_columns.Length == 0)
        {
            return (AttendanceMark.Present, null);
        }

        foreach ((int column, CellReading<AttendanceMark> header) in _columns)
        {
            if (row[column] is not { IsBlank: false } cell)
            {
                continue;
            }

            if (header.HasValue && header.Value != AttendanceMark.Present && CellMarks.YesNo(cell.Text) is { HasValue: true } tick)
            {
                if (tick.Value)
                {
                    return (header.Value, null);
                }

                continue;
            }

            if (_columns.Length > 1 && CellMarks.YesNo(cell.Text) is { HasValue: true, Value: false })
            {
                continue;
            }

            if (header is { HasValue: true } && AttendanceMarkText.IsCross(cell.Text) && _columns.Length > 1)
            {
                return (header.Value, null);
            }

            if (int.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int persons) && persons > 1)
            {
                return (AttendanceMark.Present, null);
            }

            return PostTitles.Find(cell.Text) is { } post && AttendanceMarkText.Read(cell.Text) is { HasValue: false }
                ? (AttendanceMark.Present, post.Title)
                : (_marks.Read(cell, row.Number), null);
        }

        return (AttendanceMark.Unknown, null);
    }

    private bool IsOfMeeting(TableRow row) => Filled(row, ColumnField.Organisation) is not null;

    private bool IsHeaderAgain(TableRow row)
    {
        TableCell[] cells = row.Filled();
        return cells.Length > 1 && cells.Count(cell => TextKey.Is(
            cell.Text,
            TextKey.Of(_map.Columns.FirstOrDefault(column => column.Letter == cell.Letter)?.Header))) * 2 > cells.Length;
    }

    private void Ignore(TableRow row, Statement why)
    {
        TableCell cell = row.Filled()[0];
        _context.Log.Add(new()
        {
            Sheet = _sheet.Name,
            Row = row.Number,
            Column = cell.Letter,
            Kind = ImportEntryKind.RowIgnored,
            Value = cell.Text,
            Statement = Statement.Of("import.row.left-out", ("row", row.Number), ("why", why)),
        });
    }

    private TableCell? Filled(TableRow row, ColumnField field) =>
        _map.Columns.FirstOrDefault(column => column.Field == field) is { } mapped
            && row[TableColumns.Number(mapped.Letter)] is { IsBlank: false } cell
                ? cell
                : null;
}
