namespace PccGovernance.Interchange;

/// <summary>The row or rows of one board, with the cells of each field.</summary>
internal sealed class BoardRow(int cells)
{
    // A row has few cells, and there may be a hundred thousand rows: a list that is looked through takes a tenth of a dictionary of lists.
    private readonly List<(ColumnField Field, TableCell Cell, int Row)> _cells = new(cells);

    public required string Sheet { get; init; }

    /// <summary>The first row.</summary>
    public required int Row { get; init; }

    public void Add(ColumnField field, TableCell cell, int row) => _cells.Add((field, cell, row));

    public TableCell? this[ColumnField field]
    {
        get
        {
            foreach ((ColumnField known, TableCell cell, _) in _cells)
            {
                if (known == field)
                {
                    return cell;
                }
            }

            return null;
        }
    }

    public IEnumerable<TableCell> All(ColumnField field)
    {
        foreach ((ColumnField known, TableCell cell, _) in _cells)
        {
            if (known == field)
            {
                yield return cell;
            }
        }
    }

    public int RowOf(TableCell cell)
    {
        foreach ((_, TableCell known, int row) in _cells)
        {
            if (ReferenceEquals(known, cell))
            {
                return row;
            }
        }

        return Row;
    }
}
