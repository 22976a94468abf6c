using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// Sorts the rows of a sheet of boards into boards, rows that go on with the board above, and rows that are no data; and says of each of
/// the last why.
/// </summary>
internal sealed partial class SheetRows(ImportContext context, MappedSheet map, TableSheet sheet)
{
    /// <summary>Fewer cells than that are no row of a board that has no name.</summary>
    private const int LeastFacts = 4;

    /// <summary>A number, what is counted and a remark: more cells are a record.</summary>
    private const int MostOfACount = 3;

    private readonly Dictionary<int, ColumnField> _fields = map
        .Columns.Where(static column => column.Field != ColumnField.Unknown)
        .ToDictionary(static column => TableColumns.Number(column.Letter), static column => column.Field);

    private readonly ColumnField[] _byNumber = ByNumber(map);

    /// <summary>The column in which a list says what each of its entries is, folders among them; -1 where there is none.</summary>
    private readonly int _itemType = map.Columns
        .Where(static column => TextKey.Of(ListHeaders.Parted(column.Header)) is "item type" or "content type" or "object type")
        .Select(static column => TableColumns.Number(column.Letter))
        .FirstOrDefault(-1);

    private ColumnField[]? _inShort;
    private readonly MergedCells _merged = new(sheet, map.HeaderRow);
    private readonly Dictionary<int, string> _headers = map.Columns
        .DistinctBy(static column => column.Letter)
        .ToDictionary(static column => TableColumns.Number(column.Letter), static column => TextKey.Of(column.Header));

    public List<BoardRow> Read()
    {
        List<BoardRow> boards = [];
        bool over = false;
        foreach (TableRow row in sheet.Lines)
        {
            TableCell[] cells = row.Filled();
            if (row.Number == map.HeaderRow)
            {
                continue;
            }

            if (row.Number < map.HeaderRow || cells.Length == 0)
            {
                if (cells.Length > 0)
                {
                    Ignore(row, cells[0], Statement.Of("import.row.title"));
                }

                continue;
            }

            if (Ignored(row, cells, boards.Count, ref over))
            {
                continue;
            }

            TableCell? name = Cell(row, ColumnField.Name);
            if (name is null or { IsBlank: true } && InShort(row, cells) is { } inShort)
            {
                boards.Add(inShort);
                continue;
            }

            if (name is null or { IsBlank: true } || (boards.Count > 0 && ContinuedWords.Contains(TextKey.Of(name.Text))))
            {
                if (!over && boards.Count > 0 && Continues(row, cells))
                {
                    context.UsedRows.Add(sheet.Name, row.Number);
                    boards[^1].Add(row);
                    context.Log.Add(
                        new()
                        {
                            Sheet = sheet.Name,
                            Row = row.Number,
                            Column = NameLetter(),
                            Kind = ImportEntryKind.Guessed,
                            Value = string.Empty,
                            Score = 0.85m,
                            Statement = Statement.Of(
                                "import.row.continues",
                                ("row", row.Number),
                                ("board", boards[^1][ColumnField.Name]?.Text.Trim())),
                        });
                    continue;
                }

                Ignore(row, cells[0], Statement.Of("import.row.no-name"));
                continue;
            }

            context.UsedRows.Add(sheet.Name, row.Number);
            boards.AddRange(Boards(OfBlock(Filled(row)), name).Select(board => Levelled(board, name)));
        }

        return boards;
    }

    private bool Ignored(TableRow row, TableCell[] cells, int boards, ref bool over)
    {
        if (cells.Length >= 2 && HeadersAmong(cells) * 2 > cells.Length)
        {
            Ignore(row, cells[0], Statement.Of("import.row.header-again"));
            return true;
        }

        if ((cells.Length <= Math.Max(6, map.Columns.Count / 2) || IsTotal(cells[0].Text))
            && Array.Find(cells, static cell => IsShort(cell) && IsTotal(cell.Text)) is { } total)
        {
            Ignore(row, total, Statement.Of("import.row.totals"));
            over = true;
            return true;
        }

        if ((IsShort(cells[0]) && TextKey.IsAmong(cells[0].Text, Notes)) || (over && cells.Length < 3))
        {
            Ignore(row, cells[0], Statement.Of("import.row.note"));
            over = true;
            return true;
        }

        // "Boards on this sheet: 17" stands where the names do, and a board is not called by a number.
        if (IsCount(cells)
            || (cells.Length <= MostOfACount && Cell(row, ColumnField.Name)?.Text.Trim() is { Length: > 0 } name
                && name.All(char.IsAsciiDigit)))
        {
            Ignore(row, cells[0], Statement.Of("import.row.totals"));
            return true;
        }

        if (_itemType >= 0 && row[_itemType]?.Text is { } type && FolderWords.Contains(TextKey.Of(type)))
        {
            Ignore(row, cells[0], Statement.Of("import.row.folder"));
            return true;
        }

        if (Cell(row, ColumnField.Name) is { } called && IsShort(called) && OfATest().IsMatch(TextKey.Of(called.Text)))
        {
            Ignore(row, called, Statement.Of("import.row.test"));
            return true;
        }

        if (cells.Length <= 2 && Array.Exists(cells, static cell => OnOtherSheet().IsMatch(cell.Text)))
        {
            Ignore(row, cells[^1], Statement.Of("import.row.other-sheet"), ImportEntryKind.Duplicate);
            return true;
        }

        if ((cells.Length == 1 && !IsNameAlone(row, cells[0]) && !(boards > 0 && GoesOn(row, cells[0]))) || IsNumberedHeading(row, cells))
        {
            Ignore(row, cells[^1], Statement.Of("import.row.heading"));
            Begin(cells[^1].Text);
            return true;
        }

        over = false;
        return false;
    }

    private int HeadersAmong(TableCell[] cells)
    {
        int headers = 0;
        foreach (TableCell cell in cells)
        {
            headers += IsHeaderOfItsColumn(cell) ? 1 : 0;
        }

        return headers;
    }

    private bool IsHeaderOfItsColumn(TableCell cell)
    {
        string header = _headers.GetValueOrDefault(cell.Column, string.Empty);
        return cell.Text.Length >= header.Length / 2 && cell.Text.Length <= (2 * header.Length) + 8 && TextKey.Is(cell.Text, header);
    }

    /// <summary>A cell alone in the column of names is a board of which nothing else is known, unless it looks like a heading.</summary>
    private bool IsNameAlone(TableRow row, TableCell cell)
    {
        bool merged = sheet.Merges.Any(merge =>
            merge.FirstRow == row.Number
            && merge.LastColumn > merge.FirstColumn
            && merge.FirstColumn <= cell.Column
            && merge.LastColumn >= cell.Column);
        bool capitals = cell.Text.Any(char.IsLetter) && !cell.Text.Any(char.IsLower);
        return _fields.GetValueOrDefault(cell.Column) == ColumnField.Name
            && !merged
            && !capitals
            && !cell.Text.TrimEnd().EndsWith(':')
            && cell.Text.Length < 120
            && !cell.Text.Contains('=', StringComparison.Ordinal);
    }

    /// <summary>A board that has no more than a name in short, beside other facts: it is called by that, and told.</summary>
    private BoardRow? InShort(TableRow row, TableCell[] cells)
    {
        if (Cell(row, ColumnField.ShortName) is not { IsBlank: false } called
            || cells.Length < LeastFacts
            || CellWords.IsNothing(called.Text)
            || ContinuedWords.Contains(TextKey.Of(called.Text))
            || OnOtherSheet().IsMatch(called.Text))
        {
            return null;
        }

        context.UsedRows.Add(sheet.Name, row.Number);
        context.Log.Add(new()
        {
            Sheet = sheet.Name,
            Row = row.Number,
            Column = called.Letter,
            Kind = ImportEntryKind.Guessed,
            Value = called.Text,
            Score = 0.85m,
            Statement = Statement.Of("import.row.in-short", ("row", row.Number), ("board", called.Text.Trim())),
        });
        _inShort ??= [.. _byNumber.Select(static field => field switch
        {
            ColumnField.ShortName => ColumnField.Name,
            ColumnField.Name => ColumnField.Unknown,
            _ => field,
        })];
        return new(_inShort, Filled(row)) { Sheet = sheet.Name };
    }

    private TableRow Filled(TableRow row) => _merged.IsEmpty ? row : _merged.Filled(row, FieldAt);

    private void Ignore(
        TableRow row, TableCell cell, Statement why, ImportEntryKind kind = ImportEntryKind.RowIgnored) =>
        context.Log.Add(new()
        {
            Sheet = sheet.Name,
            Row = row.Number,
            Column = cell.Letter,
            Kind = kind,
            Value = cell.Text,
            Statement = Statement.Of("import.row.ignored", ("row", row.Number), ("why", why)),
        });

    private static ColumnField[] ByNumber(MappedSheet map)
    {
        var fields = new ColumnField[map.Columns.Select(static column => TableColumns.Number(column.Letter)).DefaultIfEmpty().Max() + 1];
        foreach (MappedColumn column in map.Columns.Where(static column => column.Field != ColumnField.Unknown))
        {
            fields[TableColumns.Number(column.Letter)] = column.Field;
        }

        return fields;
    }

    private ColumnField FieldAt(int column) => column < _byNumber.Length ? _byNumber[column] : ColumnField.Unknown;

    private TableCell? Cell(TableRow row, ColumnField field)
    {
        foreach (TableCell cell in row.Cells.AsSpan())
        {
            if (cell.Column < _byNumber.Length && _byNumber[cell.Column] == field)
            {
                return cell;
            }
        }

        return null;
    }

    private string NameLetter() => TableColumns.Letter(_fields.First(static pair => pair.Value == ColumnField.Name).Key);
}
