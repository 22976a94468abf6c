namespace PccGovernance.Interchange;

/// <summary>The row or rows of one board, with the cells of each field.</summary>
/// <param name="fields">What each column holds, by its number: the same for all rows of a sheet.</param>
/// <param name="first">The first row.</param>
internal sealed class BoardRow(ColumnField[] fields, TableRow first)
{
    private static readonly TableRow Gone = new() { Number = 0 };
    private readonly int _number = first.Number;
    private TableRow _first = first;
    private Extras? _more;

    public required string Sheet { get; init; }

    /// <summary>The rows of a table of seats within a form.</summary>
    public IReadOnlyList<(MappedSheet Map, TableRow Row)> Seats => _more?.Seats ?? [];

    /// <summary>The first row.</summary>
    public int Row => _number;

    /// <summary>The level that a heading above gives.</summary>
    public PartnershipTier Level
    {
        get => _more?.Level ?? PartnershipTier.Unknown;
        set => (_more ??= new()).Level = value;
    }

    /// <summary>A row of which nothing but the name is a board's.</summary>
    public static BoardRow OfName(string sheet, int row, TableCell name)
    {
        var fields = new ColumnField[name.Column + 1];
        fields[name.Column] = ColumnField.Name;
        return new(fields, new() { Number = row, Cells = [name] }) { Sheet = sheet };
    }

    /// <summary>What a form says of a board.</summary>
    public static BoardRow OfForm(
        string sheet,
        List<(TableCell Cell, ColumnField Field, int Row)> cells,
        IReadOnlyList<(MappedSheet Map, TableRow Row)> seats)
    {
        Dictionary<TableCell, (ColumnField Field, int Row)> form = new(ReferenceEqualityComparer.Instance);
        foreach ((TableCell cell, ColumnField field, int row) in cells)
        {
            form[cell] = (field, row);
        }

        int first = cells.First(static one => one.Field == ColumnField.Name).Row;
        return new([], new() { Number = first, Cells = [.. cells.Select(static one => one.Cell)] })
        {
            Sheet = sheet,
            _more = new() { Seats = seats, Form = form },
        };
    }

    /// <summary>A row of a seat, of which some cells speak of the board.</summary>
    public static BoardRow OfSeat(string sheet, TableRow row, MappedSheet map)
    {
        var fields = new ColumnField[map.Columns.Select(static column => TableColumns.Number(column.Letter)).DefaultIfEmpty().Max() + 1];
        foreach (MappedColumn column in map.Columns.Where(static column =>
            column.Field is ColumnField.Tier or ColumnField.Footprint or ColumnField.Frequency or ColumnField.Length))
        {
            fields[TableColumns.Number(column.Letter)] = column.Field;
        }

        return new(fields, row) { Sheet = sheet };
    }

    /// <summary>Adds a row that goes on with the board.</summary>
    /// <remarks>Its cells are taken as copies: rows may share cells, and each must know its own.</remarks>
    public void Add(TableRow row) =>
        (_more ??= new()).Rows.Add(row with { Cells = [.. row.Cells.Select(static cell => cell with { })] });

    /// <summary>Lets go of the cells, of which all has been read: where they stand is kept.</summary>
    public void Release() => (_first, _more) = (Gone, null);

    public TableCell? this[ColumnField field]
    {
        get
        {
            foreach (TableCell cell in _first.Cells.AsSpan())
            {
                if (FieldOf(cell) == field)
                {
                    return cell;
                }
            }

            return _more is null ? null : OfMore(_more, field).FirstOrDefault();
        }
    }

    /// <summary>A cell of the first row, whatever it holds.</summary>
    public TableCell? At(int column) => _first[column];

    public IEnumerable<TableCell> All(ColumnField field)
    {
        for (int at = 0; at < _first.Cells.Count; at++)
        {
            if (FieldOf(_first.Cells[at]) == field)
            {
                yield return _first.Cells[at];
            }
        }

        if (_more is null)
        {
            yield break;
        }

        foreach (TableCell cell in OfMore(_more, field))
        {
            yield return cell;
        }
    }

    public int RowOf(TableCell cell)
    {
        if (_more is null)
        {
            return Row;
        }

        if (_more.Form is { } form)
        {
            return form.TryGetValue(cell, out (ColumnField Field, int Row) of) ? of.Row : Row;
        }

        foreach (TableRow row in _more.Rows)
        {
            foreach (TableCell known in row.Cells)
            {
                if (ReferenceEquals(known, cell))
                {
                    return row.Number;
                }
            }
        }

        return Row;
    }

    private IEnumerable<TableCell> OfMore(Extras more, ColumnField field) =>
        more.Rows.SelectMany(static row => row.Cells).Where(cell => FieldOf(cell) == field);

    private ColumnField FieldOf(TableCell cell) =>
        _more?.Form is { } form ? form.GetValueOrDefault(cell).Field
        : cell.Column < fields.Length ? fields[cell.Column]
        : ColumnField.Unknown;

    /// <summary>What few rows have.</summary>
    private sealed class Extras
    {
        /// <summary>Rows that go on with the first.</summary>
        public List<TableRow> Rows { get; } = [];

        public PartnershipTier Level { get; set; }

        /// <summary>Of a form, what each cell holds and in which row it stands.</summary>
        public Dictionary<TableCell, (ColumnField Field, int Row)>? Form { get; init; }

        public IReadOnlyList<(MappedSheet Map, TableRow Row)> Seats { get; init; } = [];
    }
}
