using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// Reads sheets whose rows are not boards: seats, organisations with a column for each board, and calendars of meetings. Boards that no
/// other sheet has are made of them.
/// </summary>
internal sealed partial class OtherSheets(ImportContext context, PlanSheets plans, BoardReader facts)
{
    public void Read(MappedSheet map, TableSheet sheet)
    {
        if (map.Layout == SheetLayout.Organisations)
        {
            BoardsOfHeaders(map, sheet);
        }

        if (map.Layout == SheetLayout.Attendance)
        {
            Attendance(map, sheet);
            return;
        }

        foreach (TableRow row in sheet.Rows.Where(row => row.Number > map.HeaderRow && !row.IsBlank))
        {
            switch (map.Layout)
            {
                case SheetLayout.Seats:
                    SeatRow(map, sheet, row);
                    break;
                case SheetLayout.Organisations:
                    OrganisationRow(map, sheet, row);
                    break;
                case SheetLayout.Strategies:
                    plans.Strategy(map, sheet, row);
                    break;
                case SheetLayout.Milestones:
                    plans.Milestone(map, sheet, row);
                    break;
                case SheetLayout.Calendar:
                    CalendarRow(map, sheet, row);
                    break;
                default:
                    break;
            }
        }
    }

    private void SeatRow(MappedSheet map, TableSheet sheet, TableRow row)
    {
        if (Cell(map, row, ColumnField.Name) is not { IsBlank: false } name
            || Cell(map, row, ColumnField.Organisation) is not { IsBlank: false } organisation)
        {
            Ignore(sheet.Name, row, Statement.Of("import.row.no-board-or-organisation"));
            return;
        }

        Seat(Board(name, sheet, row), map, sheet, row, organisation);
    }

    private void CalendarRow(MappedSheet map, TableSheet sheet, TableRow row)
    {
        if (Cell(map, row, ColumnField.Name) is not { IsBlank: false } name)
        {
            Ignore(sheet.Name, row, Statement.Of("import.row.no-board"));
            return;
        }

        BoardDraft board = Board(name, sheet, row);
        context.Log.Understood(sheet.Name, row.Number, name.Column);
        if (Cell(map, row, ColumnField.Date) is { IsBlank: false } date)
        {
            CellReading<PartialDate> reading = PartialDateCell.Read(date);
            context.Log.Understood(sheet.Name, row.Number, date.Column);
            if (reading.HasValue && reading.Value.ToString().Length >= 7)
            {
                board.AddMonths(reading.Value.Earliest.Month, 1);
            }
            else
            {
                context.Log.Add(
                    new()
                    {
                        Sheet = sheet.Name,
                        Row = row.Number,
                        Column = date.Letter,
                        Kind = ImportEntryKind.NotUnderstood,
                        Field = "date",
                        Value = date.Text,
                        Score = 0,
                        Statement = Statement.Of("import.calendar.no-day", ("text", date.Text))
                    });
            }
        }

        foreach (MappedColumn column in map.Columns.Where(static column => column.Field == ColumnField.Month))
        {
            if (row[TableColumns.Number(column.Letter)] is { IsBlank: false } cell)
            {
                context.Log.Understood(sheet.Name, row.Number, cell.Column);
                int meetings = CellWords.IsNothing(cell.Text)
                    ? 0
                    : Math.Max(1, cell.Kind == TableCellKind.Text
                        ? cell.Text.Split([',', '&', ';', '\n', '/'], StringSplitOptions.RemoveEmptyEntries).Length
                        : 1);
                board.AddMonths(
                    CellWords.Month(TextKey.Of(column.Header).Split(' ')[0]),
                    cell.Text.Contains('/', StringComparison.Ordinal) ? 1 : meetings);
            }
        }
    }

    private BoardDraft Board(TableCell name, TableSheet sheet, TableRow row)
    {
        context.UsedRows.Add(sheet.Name, row.Number);
        string text = TextKey.Tidy(name.Text).Replace('\n', ' ');
        (IReadOnlyList<BoardDraft> found, decimal score) = context.Boards.Find(text);
        if (found is [var board])
        {
            if (score < 1)
            {
                context.Log.Add(
                    new()
                    {
                        Sheet = sheet.Name,
                        Row = row.Number,
                        Column = name.Letter,
                        Kind = ImportEntryKind.Guessed,
                        Value = text,
                        Score = score,
                        Statement = Statement.Of("import.board.taken", ("text", text), ("board", board.Name)),
                        Alternatives = [board.Name]
                    });
            }

            return board;
        }

        BoardRow at = BoardRow.OfName(sheet.Name, row.Number, name);
        BoardDraft made = BoardDraft.Begin(at, text, null);
        CellReading<string> kind = context.Kinds.OfName(text, null);
        made.Kind = kind.HasValue ? kind.Value : null;
        context.Log.Add(kind, at, name, "kind");
        context.Drafts.Add(made);
        context.Boards.Add(made);
        return made;
    }

    private void Say(SeatItem item, string sheet, int row, TableCell cell)
    {
        if (item.Issue != ImportEntryKind.Unknown)
        {
            context.Log.Add(new()
            {
                Sheet = sheet,
                Row = row,
                Column = cell.Letter,
                Kind = item.Issue,
                Field = "organisation",
                Value = item.Text,
                Statement = item.Statement!,
                Score = item.Score,
                Alternatives = [.. item.Alternatives],
            });
        }
    }

    private void Ignore(string sheet, TableRow row, Statement why)
    {
        TableCell cell = row.Cells.First(static cell => !cell.IsBlank);
        context.Log.Add(
            new()
            {
                Sheet = sheet,
                Row = row.Number,
                Column = cell.Letter,
                Kind = ImportEntryKind.RowIgnored,
                Value = cell.Text,
                Statement = Statement.Of("import.row.left-out", ("row", row.Number), ("why", why))
            });
    }

    private static TableCell? Cell(MappedSheet map, TableRow row, ColumnField field) =>
        map.Columns.FirstOrDefault(column => column.Field == field) is { } mapped ? row[TableColumns.Number(mapped.Letter)] : null;
}
