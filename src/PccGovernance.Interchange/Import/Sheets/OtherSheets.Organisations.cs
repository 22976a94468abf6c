using System.Text.RegularExpressions;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Rows of one organisation each, with a column for each board.</summary>
internal sealed partial class OtherSheets
{
    private readonly Dictionary<(string Sheet, string Body), (string Text, int Row)> _rowsOfBodies = [];
    private const int LeastBoards = 3;
    private const int LongestInitials = 6;

    private readonly Dictionary<string, List<(int Column, BoardDraft Board)>> _boardsOfHeaders = new(StringComparer.Ordinal);

    /// <summary>
    /// The boards that the headers of a sheet name. A column of marks whose header is no board of another sheet is a board of its own, with
    /// an entry; one of counts is left out.
    /// </summary>
    private List<(int Column, BoardDraft Board)> BoardsOfHeaders(MappedSheet map, TableSheet sheet)
    {
        if (_boardsOfHeaders.TryGetValue(sheet.Name, out List<(int Column, BoardDraft Board)>? known))
        {
            return known;
        }

        List<(int Column, BoardDraft Board)> boards = [];
        _boardsOfHeaders[sheet.Name] = boards;
        if (sheet.Lines.FirstOrDefault(row => row.Number == map.HeaderRow) is not { } header)
        {
            return boards;
        }

        int ofFile = map.Columns.Count(column => IsOfFile(column.Header));
        bool isOfFile = ofFile > 0;
        foreach (MappedColumn column in map.Columns.Where(static column => column.Header.Length > 0))
        {
            int at = TableColumns.Number(column.Letter);
            if (header[at] is not { IsBlank: false } cell || column.Field is ColumnField.Organisation or ColumnField.Name)
            {
                continue;
            }

            // Among many boards of the file, what may be a body or one of them in short is the board: 'YJB'.
            bool isBoard = IsOfFile(column.Header)
                || (ofFile >= LeastBoards && cell.Text.Length <= LongestInitials && !cell.Text.Any(char.IsLower)
                    && BoardsInShort.Find(context, cell.Text).Boards.Count == 1)
                || (at != header.Cells[0].Column && BoardHeaders.IsLikely(cell.Text))
                || (isOfFile && column.Field is ColumnField.Unknown or ColumnField.ShortName && IsOfMarks(sheet, header, at));
            if (isBoard && !CountHeaders.IsCount(column.Header))
            {
                context.Log.Understood(sheet.Name, header.Number, at);
                if (Board(cell, sheet.Name, header.Number) is not { } board)
                {
                    continue;
                }

                if (boards.Exists(other => other.Board == board))
                {
                    Say(cell, sheet.Name, header.Number, TextKey.Tidy(cell.Text), new()
                    {
                        Kind = ImportEntryKind.Duplicate,
                        Score = 0.85m,
                        Statement = Statement.Of("import.duplicate.column", ("text", TextKey.Tidy(cell.Text)), ("board", board.Name)),
                    });
                }

                boards.Add((at, board));
            }
            else if (column.Field is ColumnField.Unknown or ColumnField.ShortName or ColumnField.OrganisationSeat
                && sheet.Lines.Any(row => row.Number > header.Number && row[at] is { IsBlank: false }))
            {
                context.Log.Add(new()
                {
                    Sheet = sheet.Name,
                    Column = column.Letter,
                    Kind = ImportEntryKind.NotImported,
                    Value = column.Header,
                    Statement = Statement.Of("import.column.no-board", ("column", column.Header)),
                });
            }
        }

        return boards;
    }

    /// <summary>Whether a header is a board of another sheet, whole or in short; what is a body is no board in short.</summary>
    private bool IsOfFile(string header) => context.Boards.IsName(header)
        || (header.Length > 0
            && !ColumnRecogniser.IsKnown(header)
            && !NamesOfBoards.IsBody(context, header)
            && BoardsInShort.Find(context, header).Boards.Count > 0);

    /// <summary>Whether a column holds nothing but short marks, as those of boards do.</summary>
    private static bool IsOfMarks(TableSheet sheet, TableRow header, int at)
    {
        bool isAny = false;
        foreach (TableCell cell in sheet.Lines.Where(row => row.Number > header.Number && row.Filled().Length > 1)
            .Select(row => row[at])
            .OfType<TableCell>()
            .Where(static cell => !cell.IsBlank && cell.Formula is null))
        {
            isAny = true;
            if (cell.Text.Length > 12)
            {
                return false;
            }
        }

        return isAny;
    }

    private void OrganisationRow(MappedSheet map, TableSheet sheet, TableRow row)
    {
        List<(int Column, BoardDraft Board)> boards = BoardsOfHeaders(map, sheet);
        if (Body(map, sheet, row) is not { } first)
        {
            Ignore(sheet.Name, row, Statement.Of("import.row.no-organisation"));
            return;
        }

        string key = TextKey.Of(first.Text);
        bool isMarked = boards.Exists(board => board.Column != first.Column && row[board.Column] is { IsBlank: false });
        if (Counts().IsMatch(key) || (!isMarked && row.Filled().Length == 1))
        {
            Ignore(sheet.Name, row, Statement.Of(
                Counts().IsMatch(key) ? "import.row.totals" : first.Text.Length > 60 ? "import.row.note" : "import.row.heading"));
            return;
        }

        context.Log.Understood(sheet.Name, row.Number, first.Column);
        context.UsedRows.Add(sheet.Name, row.Number);
        TableCell? part = Cell(map, row, ColumnField.Post);
        if (part is { IsBlank: false })
        {
            context.Log.Understood(sheet.Name, row.Number, part.Column);
        }
        else
        {
            Again(first, sheet, row);
        }

        // Where the cell names no post, the part of the body that its row is of says who comes.
        string? post = part is { IsBlank: false } ? PostTitles.WithRole(part.Text).Post : null;
        foreach ((int column, BoardDraft board) in boards)
        {
            if (row[column] is { IsBlank: false } cell && cell.Column != first.Column)
            {
                Cross(board, first.Text, cell, sheet.Name, row.Number, IsOfAttendance(map, sheet), (first, row.Number), post);
            }
        }
    }

    /// <summary>
    /// The body of a row: its own, or, of a row that names only a part or a post beside it, the last above, with an entry.
    /// </summary>
    private TableCell? Body(MappedSheet map, TableSheet sheet, TableRow row)
    {
        bool isKnown = map.Columns.Any(static column => column.Field == ColumnField.Organisation);
        TableCell? own = Cell(map, row, ColumnField.Organisation)
            ?? (isKnown ? null : Cell(map, row, ColumnField.Name) ?? (row.Cells.IsEmpty ? null : row.Cells[0]));
        if (own is { IsBlank: false })
        {
            // What stands alone in its row is a heading.
            _lastNamed = row.Filled().Length > 1 ? (sheet.Name, own) : (sheet.Name, null);
            return own;
        }

        if (_lastNamed is not { Cell: { } last } || _lastNamed.Sheet != sheet.Name
            || Cell(map, row, ColumnField.Post) is not { IsBlank: false })
        {
            return null;
        }

        Continues(sheet, row, last);
        return last;
    }

    /// <summary>One body in two rows, under two names: the seats of both are its own, and that is told.</summary>
    private void Again(TableCell name, TableSheet sheet, TableRow row)
    {
        if (context.Organisations.Resolve(name.Text) is not [{ Kind: not null, Post: null, Former: null } body])
        {
            return;
        }

        if (!_rowsOfBodies.TryGetValue((sheet.Name, body.Name), out (string Text, int Row) first))
        {
            _rowsOfBodies[(sheet.Name, body.Name)] = (TextKey.Tidy(name.Text), row.Number);
        }
        else if (TextKey.Of(first.Text) != TextKey.Of(name.Text))
        {
            Say(name, sheet.Name, row.Number, TextKey.Tidy(name.Text), new()
            {
                Kind = ImportEntryKind.Duplicate,
                Score = 0.85m,
                Statement = Statement.Of(
                    "import.duplicate.body", ("text", TextKey.Tidy(name.Text)), ("first", first.Text),
                    ("row", first.Row), ("body", body.Name)),
            });
        }
    }

    /// <summary>Whether a sheet says that it is of who came: its numbers are meetings attended.</summary>
    private static bool IsOfAttendance(MappedSheet map, TableSheet sheet) =>
        WhoCame().IsMatch(TextKey.Of(sheet.Name))
            || sheet.Lines.Where(row => row.Number < map.HeaderRow)
                .SelectMany(static row => row.Filled())
                .Any(static cell => WhoCame().IsMatch(TextKey.Of(cell.Text)));

    [GeneratedRegex(
        "\\b(attendance|attended|who came|presenoldeb|mynychwyd|mynychodd)\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex WhoCame();
}
