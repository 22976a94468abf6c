namespace PccGovernance.Interchange;

/// <summary>What became of each cell of a sheet: a byte for each, in rows as long as they need to be.</summary>
internal sealed class CellFates
{
    private readonly List<byte[]?> _rows = [];

    /// <summary>What became of a cell; <c>null</c> when nobody looked at it.</summary>
    public ImportEntryKind? this[int row, int column]
    {
        get => row < _rows.Count && _rows[row] is { } cells && column < cells.Length && cells[column] is > 0 and byte fate
            ? (ImportEntryKind)(fate - 1)
            : null;
        set
        {
            while (_rows.Count <= row)
            {
                _rows.Add(null);
            }

            byte[] cells = _rows[row] ?? new byte[Math.Max(8, column + 1)];
            if (column >= cells.Length)
            {
                Array.Resize(ref cells, Math.Max(column + 1, cells.Length * 2));
            }

            cells[column] = value is { } fate ? (byte)((int)fate + 1) : (byte)0;
            _rows[row] = cells;
        }
    }
}
