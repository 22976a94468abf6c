namespace PccGovernance.Interchange;

/// <summary>
/// What became of each cell of a sheet: a byte for each, in blocks of rows that are as wide as their widest row needs. A block that is left
/// and whose rows all fared alike is kept as one row, so that a long list takes no more than a short one. Cells far to the right stand
/// apart: one in the last column of each row would otherwise take 16 KB a row.
/// </summary>
internal sealed class CellFates
{
    private const int RowsOfBlock = 256;
    private const int WidestBlock = 64;
    private readonly Dictionary<int, byte[]> _blocks = [];
    private readonly Dictionary<int, byte[]> _alike = [];
    private readonly Dictionary<(int Row, int Column), byte> _farRight = [];
    private (int Number, byte[] Cells) _last = (-1, []);

    /// <summary>What became of a cell; <c>null</c> when nobody looked at it.</summary>
    public ImportEntryKind? this[int row, int column]
    {
        get
        {
            byte fate = column >= WidestBlock ? _farRight.GetValueOrDefault((row, column)) : OfBlock(row, column);
            return fate > 0 ? (ImportEntryKind)(fate - 1) : null;
        }

        set
        {
            byte fate = value is { } kind ? (byte)((int)kind + 1) : (byte)0;
            if (column >= WidestBlock)
            {
                _farRight[(row, column)] = fate;
                return;
            }

            int number = row / RowsOfBlock;
            byte[] cells = Block(number);
            int width = cells.Length / RowsOfBlock;
            if (column >= width)
            {
                int wider = Math.Max(8, Math.Max(column + 1, Math.Min(width * 2, WidestBlock)));
                cells = Widened(cells, width, wider);
                width = wider;
                _blocks[number] = cells;
                _last = (number, cells);
            }

            cells[(row % RowsOfBlock * width) + column] = fate;
        }
    }

    /// <summary>How many blocks are kept whole, and how many as one row.</summary>
    public (int Blocks, int Alike) Kept => (_blocks.Count, _alike.Count);

    private byte OfBlock(int row, int column)
    {
        int number = row / RowsOfBlock;
        if (_last.Number != number && _alike.TryGetValue(number, out byte[]? alike))
        {
            return column < alike.Length ? alike[column] : (byte)0;
        }

        byte[] cells = Block(number);
        int width = cells.Length / RowsOfBlock;
        return column < width ? cells[(row % RowsOfBlock * width) + column] : (byte)0;
    }

    private byte[] Block(int number)
    {
        if (_last.Number != number)
        {
            Leave();
            if (_alike.Remove(number, out byte[]? alike))
            {
                _blocks[number] = Unfolded(alike);
            }

            _last = (number, _blocks.GetValueOrDefault(number, []));
        }

        return _last.Cells;
    }

    /// <summary>Keeps one row of a block whose rows all fared alike.</summary>
    private void Leave()
    {
        int width = _last.Cells.Length / RowsOfBlock;
        ReadOnlySpan<byte> cells = _last.Cells;
        for (int row = 1; row < RowsOfBlock && width > 0; row++)
        {
            if (!cells.Slice(row * width, width).SequenceEqual(cells[..width]))
            {
                return;
            }
        }

        if (width > 0)
        {
            _blocks.Remove(_last.Number);
            _alike[_last.Number] = cells[..width].ToArray();
        }
    }

    private static byte[] Unfolded(byte[] alike)
    {
        byte[] cells = new byte[alike.Length * RowsOfBlock];
        for (int row = 0; row < RowsOfBlock; row++)
        {
            alike.CopyTo(cells, row * alike.Length);
        }

        return cells;
    }

    private static byte[] Widened(byte[] cells, int from, int to)
    {
        byte[] wide = new byte[to * RowsOfBlock];
        for (int row = 0; from > 0 && row < RowsOfBlock; row++)
        {
            cells.AsSpan(row * from, from).CopyTo(wide.AsSpan(row * to));
        }

        return wide;
    }
}
