using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Seats: where a board and a body cross, and the rows of tables of seats.</summary>
internal sealed partial class OtherSheets
{
    private readonly RecentTexts<string, string[]> _posts = new();

    /// <summary>The seats that a board's own row has in columns of one organisation each.</summary>
    public void Matrix(BoardDraft board, MappedSheet map) => Matrix(board, board.Row, map);

    /// <summary>The seats of a table of boards by organisations whose boards stand in another sheet.</summary>
    public void SideMatrix(MappedSheet map, TableSheet sheet)
    {
        foreach (BoardRow row in new SheetRows(context, map, sheet).Read())
        {
            TableCell name = row[ColumnField.Name]!;
            context.Log.Understood(row.Sheet, row.RowOf(name), name.Column);
            if (Board(name, row.Sheet, row.RowOf(name)) is not { } board)
            {
                continue;
            }

            if (row[ColumnField.ShortName] is { IsBlank: false } shortName)
            {
                context.Log.Understood(row.Sheet, row.RowOf(shortName), shortName.Column);
            }

            Matrix(board, row, map);
            foreach (TableCell cell in row.All(ColumnField.Members).Where(static cell => !cell.IsBlank))
            {
                context.Log.Understood(row.Sheet, row.RowOf(cell), cell.Column);
                foreach (SeatItem item in context.Seats.Members(cell.Text, SeatRole.Member, text =>
                    context.Decisions.Find("organisation", text, row.Sheet, row.RowOf(cell))))
                {
                    board.AddSeat(item, null, null);
                    Say(item, row.Sheet, row.RowOf(cell), cell);
                }
            }
        }
    }

    private void Matrix(BoardDraft board, BoardRow row, MappedSheet map)
    {
        if (row[ColumnField.OrganisationSeat] is null)
        {
            return;
        }

        foreach (TableCell cell in row.All(ColumnField.OrganisationSeat).Where(static cell => !cell.IsBlank))
        {
            string header = OneHalf(map.Columns.FirstOrDefault(column => column.Letter == cell.Letter)?.Header ?? string.Empty);
            Cross(board, header, cell, row.Sheet, row.RowOf(cell), named: (new()
            {
                Column = cell.Column,
                Kind = TableCellKind.Text,
                Text = header
            }, map.HeaderRow));
        }
    }

    /// <summary>
    /// The half of a header in two languages by which its body is known; the header where it is in one. A place is its council.
    /// </summary>
    private string OneHalf(string header)
    {
        if (context.Organisations.Resolve(header).Any(static body => body.Kind is not null))
        {
            return header;
        }

        string[] halves = header.Split(" / ");
        string half = Array.Find(halves, half => context.Organisations.Resolve(half).Any(static body => body.Kind is not null))
            ?? Array.Find(halves, half => context.Organisations.Resolve(half).Count > 0)
            ?? halves[0];
        return context.Organisations.Resolve(half).Count == 0
            && context.Footprints.Read(half) is { HasValue: true, Value.Areas: [var area] }
            && context.Bodies.Councils.Find(council => council.Area.Areas is [var of] && of == area) is { } council
                ? council.Name
                : half;
    }

    private void Cross(
        BoardDraft board,
        string organisation,
        TableCell cell,
        string sheet,
        int row,
        bool ofAttendance = false,
        (TableCell Cell, int Row)? named = null,
        string? sent = null)
    {
        string? answer = context.Decisions.Find("seat", cell.Text, sheet, row);
        CellReading<(SeatRole Role, decimal? Attendance, string? Post)> reading = SeatMark.Read(context, cell, answer, board, ofAttendance);
        reading = answer is null ? OfTheForce(reading, organisation, cell) : reading;
        context.Log.Add(reading, sheet, row, cell, "seat");
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
            SeatChecks.OtherChair(board, item with { Role = reading.Value.Role }, sheet, row, cell, context.Log);
            board.AddSeat(
                item with { Role = reading.Value.Role, Posts = (reading.Value.Post ?? sent) is { } post ? [post] : item.Posts },
                reading.Value.Attendance,
                null);
            Say(item, sheet, row, cell);
            if (named is { } name)
            {
                Say(item, sheet, name.Row, name.Cell);
            }

        }
    }

    /// <summary>
    /// A rank in a column of the police is a post of theirs, though its letters may be a council's elsewhere: <c>CC</c>, <c>DCC</c>.
    /// </summary>
    private CellReading<(SeatRole Role, decimal? Attendance, string? Post)> OfTheForce(
        CellReading<(SeatRole Role, decimal? Attendance, string? Post)> reading,
        string organisation,
        TableCell cell) =>
        !reading.HasValue
            && PostTitles.Find(cell.Text) is { Body: "police" } rank
            && context.Organisations.Resolve(organisation) is [{ Kind: var kind, Post: null }]
            && kind == KindUses.ChiefOfficer
                ? CellReading<(SeatRole, decimal?, string?)>.Guess(
                    (SeatRole.Unknown, null, rank.Title),
                    0.85m,
                    ImportEntryKind.Guessed,
                    Statement.Of("import.cell.post", ("text", TextKey.Tidy(cell.Text))),
                    rank.Title)
                : reading;

    /// <summary>The seats of a table within a form.</summary>
    public void FormSeats(BoardDraft board)
    {
        foreach ((MappedSheet map, TableRow row) in board.Row.Seats)
        {
            if (Cell(map, row, ColumnField.Organisation) is { IsBlank: false } organisation)
            {
                Seat(board, map, new() { Name = map.Sheet }, row, organisation);
            }
            else
            {
                Ignore(map.Sheet, row, Statement.Of("import.row.no-organisation"));
            }
        }
    }

    private void Seat(BoardDraft board, MappedSheet map, TableSheet of, TableRow row, TableCell organisation)
    {
        string sheet = of.Name;
        if (!context.RegisterRows.Contains((sheet, row.Number)))
        {
            facts.Facts(board, BoardRow.OfSeat(sheet, row, map));
        }

        foreach (TableCell cell in row.Cells.Where(static cell => !cell.IsBlank))
        {
            context.Log.Understood(sheet, row.Number, cell.Column);
        }

        TableCell? roleCell = Cell(map, row, ColumnField.Role);
        SeatRole role = Role(roleCell, sheet, row.Number);
        decimal? attendance = Attended(board, map, sheet, row) ?? Share(map, of, row);
        (string? post, SeatRole besidePost) = PostTitles.WithRole(Cell(map, row, ColumnField.Post)?.Text);
        role = role == SeatRole.Unknown ? besidePost : role;
        foreach (SeatItem item in context.Seats.Members(organisation.Text, role, text =>
            context.Decisions.Find("organisation", text, sheet, row.Number)))
        {
            IReadOnlyList<string> posts = post is null ? item.Posts : Alone(post);
            SeatChecks.OtherChair(board, item, sheet, row.Number, roleCell ?? organisation, context.Log);
            board.AddSeat(item with { Posts = posts }, attendance, Cell(map, row, ColumnField.Person)?.Text);
            Say(item, sheet, row.Number, organisation);
        }
    }

    /// <summary>A list of one post, the same for all rows that name it, so that seats that are alike are equal.</summary>
    private string[] Alone(string post) => _posts.TryGet(post, out string[]? known) ? known : _posts.Keep(post, [post]);

    /// <summary>
    /// The share that a column of attendance gives; a number of meetings of which it is not known how many were held is told.
    /// </summary>
    private decimal? Attended(BoardDraft board, MappedSheet map, string sheet, TableRow row)
    {
        if (Cell(map, row, ColumnField.Attendance) is not { IsBlank: false } share)
        {
            return null;
        }

        CellReading<(SeatRole Role, decimal? Attendance, string? Post)> reading = MatrixCellText.Read(
            share.Kind == TableCellKind.Number && share.Number is > 0 and < 1 and { } part
                ? part.ToString(System.Globalization.CultureInfo.InvariantCulture)
                : share.Text,
            board.Meetings,
            ofAttendance: true);
        if (reading is { HasValue: true, Value.Attendance: null })
        {
            context.Log.Add(reading, sheet, row.Number, share, "attendance");
        }

        return reading.HasValue ? reading.Value.Attendance : null;
    }

    /// <summary>The role that a cell of a table of seats says; a rota is told.</summary>
    private SeatRole Role(TableCell? cell, string sheet, int row)
    {
        if (cell is null or { IsBlank: true } || CellWords.IsNothing(cell.Text))
        {
            return SeatRole.Unknown;
        }

        string answer = context.Decisions.Find("role", cell.Text, sheet, row) ?? cell.Text;
        SeatRole role = SeatReader.RoleOf(answer);
        bool isRota = SeatPatterns.Rota().IsMatch(answer);
        if (role == SeatRole.Unknown && isRota)
        {
            role = SeatReader.RoleOf(SeatPatterns.Rota().Replace(answer, string.Empty).Trim(' ', '(', ')', '-', '–', ','));
        }

        if (role == SeatRole.Unknown
            && (context.Key.Read(answer, static said => MatrixCellText.OfWords(said) ?? MatrixCellText.Read(said, null))
                ?? MatrixCellText.Read(answer, null)) is { HasValue: true } letter)
        {
            role = letter.Value.Role;
        }

        if (role == SeatRole.Unknown && SeatPatterns.OnlyAttends().IsMatch(TextKey.Of(answer)))
        {
            context.Log.Add(new()
            {
                Sheet = sheet,
                Row = row,
                Column = cell.Letter,
                Kind = ImportEntryKind.Guessed,
                Value = cell.Text,
                Score = 0.9m,
                Statement = Statement.Of("import.seat.only-attends", ("text", cell.Text)),
            });
        }
        else if (role == SeatRole.Unknown || isRota)
        {
            context.Log.Add(new()
            {
                Sheet = sheet,
                Row = row,
                Column = cell.Letter,
                Kind = isRota ? ImportEntryKind.Ambiguous : ImportEntryKind.NotUnderstood,
                Field = "role",
                Value = cell.Text,
                Score = isRota && role != SeatRole.Unknown ? 0.6m : 0,
                Statement = Statement.Of(isRota ? "import.seat.role-rotates" : "import.seat.no-role", ("text", cell.Text)),
            });
        }

        return role;
    }
}
