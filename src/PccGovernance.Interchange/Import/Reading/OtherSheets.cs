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

    /// <summary>The seats that a board's own row has in columns of one organisation each.</summary>
    public void Matrix(BoardDraft board, MappedSheet map)
    {
        if (board.Row[ColumnField.OrganisationSeat] is null)
        {
            return;
        }

        foreach (TableCell cell in board.Row.All(ColumnField.OrganisationSeat).Where(static cell => !cell.IsBlank))
        {
            string header = map.Columns.FirstOrDefault(column => column.Letter == cell.Letter)?.Header ?? string.Empty;
            Cross(board, header, cell, board.Row.Sheet, board.Row.RowOf(cell));
        }
    }

    private void Cross(BoardDraft board, string organisation, TableCell cell, string sheet, int row)
    {
        context.Log.Understood(sheet, row, cell.Column);
        string? meaning = context.Marks.GetValueOrDefault(TextKey.Of(cell.Text));
        string text = context.Decisions.Find("seat", cell.Text, sheet, row)
            ?? meaning
            ?? (cell.Kind == TableCellKind.Boolean ? cell.Text == "TRUE" ? "yes" : "no" : cell.Text);
        CellReading<(SeatRole Role, decimal? Attendance, string? Post)> reading = MatrixCellText.Read(text, board.Meetings);
        if (meaning is not null && reading is { HasValue: true, Issue: ImportEntryKind.Guessed, Value.Post: not null })
        {
            // What a key says of a mark is no post.
            reading = CellReading<(SeatRole, decimal?, string?)>.Ask(
                ImportEntryKind.NotUnderstood, Statement.Of("import.cell.no-seat", ("text", text)), "yes", "no");
        }

        if (reading.Issue != ImportEntryKind.Unknown)
        {
            context.Log.Add(new()
            {
                Sheet = sheet,
                Row = row,
                Column = cell.Letter,
                Kind = reading.Issue,
                Field = "seat",
                Value = cell.Text,
                Statement = reading.Statement!,
                Score = reading.HasValue ? reading.Score : 0,
                Alternatives = [.. reading.Alternatives],
            });
        }

        if (!reading.HasValue)
        {
            return;
        }

        string? Answer(string said) => context.Decisions.Find("organisation", said, sheet, row);
        List<SeatItem> items = PostTitles.IsPost(organisation) && context.Organisations.Resolve(organisation).Count == 0
            ? context.Seats.Office(organisation, Answer)
            : context.Seats.Members(organisation, SeatRole.Unknown, Answer);
        foreach (SeatItem item in items)
        {
            board.AddSeat(
                item with { Role = reading.Value.Role, Posts = reading.Value.Post is { } post ? [post] : item.Posts },
                reading.Value.Attendance,
                null);
            Say(item, sheet, row, cell);
        }
    }

    private void SeatRow(MappedSheet map, TableSheet sheet, TableRow row)
    {
        if (Cell(map, row, ColumnField.Name) is not { IsBlank: false } name
            || Cell(map, row, ColumnField.Organisation) is not { IsBlank: false } organisation)
        {
            Ignore(sheet, row, Statement.Of("import.row.no-board-or-organisation"));
            return;
        }

        BoardDraft board = Board(name, sheet, row);
        facts.Facts(board, BoardRow.OfSeat(sheet.Name, row, map));
        foreach (TableCell cell in row.Cells.Where(static cell => !cell.IsBlank))
        {
            context.Log.Understood(sheet.Name, row.Number, cell.Column);
        }

        TableCell? roleCell = Cell(map, row, ColumnField.Role);
        SeatRole role = roleCell is null ? SeatRole.Unknown : SeatReader.RoleOf(roleCell.Text);
        if (roleCell is { IsBlank: false } && role == SeatRole.Unknown && !CellWords.IsNothing(roleCell.Text))
        {
            role = MatrixCellText.Read(roleCell.Text, null) is { HasValue: true } letter ? letter.Value.Role : role;
            if (role == SeatRole.Unknown)
            {
                context.Log.Add(
                    new()
                    {
                        Sheet = sheet.Name,
                        Row = row.Number,
                        Column = roleCell.Letter,
                        Kind = ImportEntryKind.NotUnderstood,
                        Field = "role",
                        Value = roleCell.Text,
                        Score = 0,
                        Statement = Statement.Of("import.seat.no-role", ("text", roleCell.Text))
                    });
            }
        }

        decimal? attendance = Cell(map, row, ColumnField.Attendance) is { IsBlank: false } share
            && MatrixCellText.Read(share.Kind == TableCellKind.Number && share.Number is > 0 and <= 1 and { } part && part < 1
                ? part.ToString(System.Globalization.CultureInfo.InvariantCulture)
                : share.Text, board.Meetings) is { HasValue: true } read
            ? read.Value.Attendance
            : null;
        string? post = Cell(map, row, ColumnField.Post)?.Text;
        foreach (SeatItem item in context.Seats.Members(organisation.Text, role, text =>
            context.Decisions.Find("organisation", text, sheet.Name, row.Number)))
        {
            IReadOnlyList<string> posts =
                post is { Length: > 0 } && !CellWords.IsNothing(post) ? [PostTitles.Find(post)?.Title ?? TextKey.Tidy(post)] : item.Posts;
            board.AddSeat(item with { Posts = posts }, attendance, Cell(map, row, ColumnField.Person)?.Text);
            Say(item, sheet.Name, row.Number, organisation);
        }
    }

    private void CalendarRow(MappedSheet map, TableSheet sheet, TableRow row)
    {
        if (Cell(map, row, ColumnField.Name) is not { IsBlank: false } name)
        {
            Ignore(sheet, row, Statement.Of("import.row.no-board"));
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
        BoardDraft made = BoardReader.Begin(at, text, null);
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

    private void Ignore(TableSheet sheet, TableRow row, Statement why)
    {
        TableCell cell = row.Cells.First(static cell => !cell.IsBlank);
        context.Log.Add(
            new()
            {
                Sheet = sheet.Name,
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
