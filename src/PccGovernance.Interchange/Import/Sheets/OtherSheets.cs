using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// Reads sheets whose rows are not boards: seats, organisations with a column for each board, and calendars of meetings. Boards that no
/// other sheet has are made of them.
/// </summary>
internal sealed partial class OtherSheets(ImportContext context, PlanSheets plans, BoardReader facts)
{
    private (string Sheet, TableCell? Cell) _lastNamed = (string.Empty, null);

    public void Read(MappedSheet map, TableSheet sheet)
    {
        if (map.Layout is not (SheetLayout.Attendance or SheetLayout.Abbreviations))
        {
            foreach (TableRow row in sheet.Lines.Where(row => row.Number < map.HeaderRow && !row.IsBlank))
            {
                Ignore(sheet.Name, row, Statement.Of("import.row.title"));
            }
        }

        if (map.Layout == SheetLayout.Attendance)
        {
            Attendance(map, sheet);
            return;
        }

        if (map.Layout == SheetLayout.Seats && IsLog(map, sheet))
        {
            Log(map, sheet, null);
            return;
        }

        if (context.PostSheets.Contains(sheet))
        {
            OfficePosts(map, sheet);
            return;
        }

        HashSet<int> labels = [.. map.Labels.Select(static label => label.Row!.Value)];
        foreach (TableRow row in sheet.Lines.Where(row => row.Number > map.HeaderRow && !row.IsBlank && !labels.Contains(row.Number)))
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
        TableCell? named = NameOf(map, sheet, row);
        if (named is not null && context.RegisterRows.Contains((sheet.Name, row.Number))
            && Cell(map, row, ColumnField.Organisation) is null or { IsBlank: true })
        {
            // What the row says of its board was read; its members stand below.
            return;
        }

        if (named is not { } name || Cell(map, row, ColumnField.Organisation) is not { IsBlank: false } organisation)
        {
            Ignore(sheet.Name, row, Statement.Of("import.row.no-board-or-organisation"));
            return;
        }

        foreach (TableCell one in Each(name))
        {
            if (Board(one, sheet.Name, row.Number) is { } board)
            {
                Seat(board, map, sheet, row, organisation);
            }
        }
    }

    /// <summary>The board that a cell names, or each of several boards of the file that it lists.</summary>
    private IEnumerable<TableCell> Each(TableCell name)
    {
        string[] parts = name.Text.Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 && context.Boards.Find(name.Text).Boards.Count == 0 && parts.Count(IsOfFile) * 2 >= parts.Length
            ? parts.Select(part => name with { Text = part })
            : [name];
    }

    /// <summary>
    /// The cell that names the board of a seat: its own; that which is merged over it; or, where a list names each board once, the last
    /// above, with an entry.
    /// </summary>
    private TableCell? NameOf(MappedSheet map, TableSheet sheet, TableRow row)
    {
        if (Cell(map, row, ColumnField.Name) is { IsBlank: false } own)
        {
            _lastNamed = (sheet.Name, own);
            return own;
        }

        if (_lastNamed is not { Cell: { } last }
            || _lastNamed.Sheet != sheet.Name
            || (row.Filled() is [var only] && context.Organisations.Resolve(only.Text).Count == 0))
        {
            return null;
        }

        Continues(sheet, row, last);
        return last;
    }

    // What is merged over rows says itself that it goes on.
    private void Continues(TableSheet sheet, TableRow row, TableCell last)
    {
        if (!sheet.Merges.Any(merge => merge.FirstRow < row.Number && merge.LastRow >= row.Number
            && merge.FirstColumn <= last.Column && merge.LastColumn >= last.Column))
        {
            context.Log.Add(new()
            {
                Sheet = sheet.Name,
                Row = row.Number,
                Column = last.Letter,
                Kind = ImportEntryKind.Guessed,
                Value = string.Empty,
                Score = 0.85m,
                Statement = Statement.Of("import.row.continues", ("row", row.Number), ("board", last.Text.Trim())),
            });
        }
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
                Score = item.IsOpen ? item.Score : null,
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
