namespace PccGovernance.Interchange;

/// <summary>The row or rows of one board, with the cells of each field.</summary>
internal sealed class BoardRow
{
    private readonly List<(TableCell Cell, int Row)> _cells = [];

    public required string Sheet { get; init; }

    /// <summary>The first row.</summary>
    public required int Row { get; init; }

    public Dictionary<ColumnField, List<TableCell>> Fields { get; } = [];

    public void Add(ColumnField field, TableCell cell, int row)
    {
        _cells.Add((cell, row));
        if (!Fields.TryGetValue(field, out List<TableCell>? cells))
        {
            Fields[field] = cells = [];
        }

        cells.Add(cell);
    }

    public TableCell? this[ColumnField field] => Fields.GetValueOrDefault(field)?[0];

    public IReadOnlyList<TableCell> All(ColumnField field) => Fields.GetValueOrDefault(field) ?? [];

    public int RowOf(TableCell cell) => _cells.Find(pair => ReferenceEquals(pair.Cell, cell)).Row is > 0 and int row ? row : Row;
}
