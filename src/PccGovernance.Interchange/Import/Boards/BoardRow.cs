namespace PccGovernance.Interchange;

/// <summary>The row or rows of one board, with the cells of each field.</summary>
/// <param name="fields">What each column holds, by its number: the same for all rows of a sheet.</param>
/// <param name="first">The first row.</param>
internal sealed class BoardRow(ColumnField[] fields, TableRow first)
{
    private List<TableRow>? _more;

    /// <summary>Of a form, what each cell holds and in which row it stands.</summary>
    private Dictionary<TableCell, (ColumnField Field, int Row)>? _form;

    public required string Sheet { get; init; }

    /// <summary>The rows of a table of seats within a form.</summary>
    public IReadOnlyList<(MappedSheet Map, TableRow Row)> Seats { get; private init; } = [];

    /// <summary>The first row.</summary>
    public int Row => first.Number;

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
            Seats = seats,
            _form = form,
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
    public void Add(TableRow row) => (_more ??= []).Add(row with { Cells = [.. row.Cells.Select(static cell => cell with { })] });

    public TableCell? this[ColumnField field]
    {
        get
        {
            foreach (TableCell cell in first.Cells.AsSpan())
            {
                if (FieldOf(cell) == field)
                {
                    return cell;
                }
            }

            return _more?.SelectMany(static row => row.Cells).FirstOrDefault(cell => FieldOf(cell) == field);
        }
    }

    public IEnumerable<TableCell> All(ColumnField field)
    {
        foreach (TableCell cell in first.Cells)
        {
            if (FieldOf(cell) == field)
            {
                yield return cell;
            }
        }

        foreach (TableCell cell in (_more ?? []).SelectMany(static row => row.Cells))
        {
            if (FieldOf(cell) == field)
            {
                yield return cell;
            }
        }
    }

    public int RowOf(TableCell cell)
    {
        if (_form is not null)
        {
            return _form.TryGetValue(cell, out (ColumnField Field, int Row) of) ? of.Row : Row;
        }

        foreach (TableRow row in _more ?? [])
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

    private ColumnField FieldOf(TableCell cell) =>
        _form is not null ? _form.GetValueOrDefault(cell).Field
        : cell.Column < fields.Length ? fields[cell.Column]
        : ColumnField.Unknown;
}
