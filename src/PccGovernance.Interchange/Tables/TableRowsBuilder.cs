namespace PccGovernance.Interchange;

/// <summary>Keeps rows as they are read.</summary>
internal sealed class TableRowsBuilder
{
    private const int SmallestBlock = 1_024;
    private const int LargestBlock = 64 * 1_024;
    private const int MostKnown = 8_192;
    private const int LongestKnown = 128;
    private readonly CellPool _cells = new();
    private readonly List<ValueList<TableCell>> _known = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<ArraySegment<byte>> _blocks = [];
    private readonly List<int> _row = [];
    private readonly List<byte> _bytes = [];
    private byte[] _block = [];
    private int _used;
    private int _last;
    private bool _isInOrder = true;

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>A cell of the row in hand that is nothing but a text.</summary>
    public void Add(int column, string text) => _row.Add(_cells.NumberOf(column, text));

    /// <summary>Ends the row in hand.</summary>
    public void End(int number, bool isHidden)
    {
        _bytes.Clear();
        Write((ulong)_row.Count);
        foreach (int cell in _row)
        {
            Write((ulong)cell);
        }

        int known = Known();
        if (known > 0)
        {
            _bytes.Clear();
        }

        int cells = _bytes.Count;
        Write(((ulong)Math.Abs((long)number - _last) << 2) | (number < _last ? 2u : 0u) | (isHidden ? 1u : 0u));
        Write((ulong)known);
        Keep(cells);
        _isInOrder &= number >= _last;
        _last = number;
        _row.Clear();
        Count++;
    }

    /// <summary>Adds a row.</summary>
    public void Add(TableRow row)
    {
        foreach (TableCell cell in row.Cells.AsSpan())
        {
            _row.Add(_cells.NumberOf(cell));
        }

        End(row.Number, row.IsHidden);
    }

    /// <summary>The rows. Nothing may be added after.</summary>
    public TableRows Build()
    {
        EndBlock();
        _cells.Close();
        return Count == 0 ? TableRows.Empty : new(_cells, _known, _blocks, Count);
    }

    /// <summary>The rows by their numbers: programs write them so, but need not.</summary>
    public TableRows BuildInOrder()
    {
        TableRows rows = Build();
        return _isInOrder ? rows : TableRows.Of(rows.OrderBy(static row => row.Number));
    }

    /// <summary>The number of a row of the same cells, from 1; 0 when it is the first, and for what cannot be remembered.</summary>
    private int Known()
    {
        if (_bytes.Count > LongestKnown)
        {
            return 0;
        }

        string key = string.Create(_bytes.Count, _bytes, static (characters, bytes) =>
        {
            for (int i = 0; i < characters.Length; i++)
            {
                characters[i] = (char)bytes[i];
            }
        });
        if (_numbers.TryGetValue(key, out int known))
        {
            if (known < 0)
            {
                // The second time: what comes twice may come often.
                _known.Add([.. _row.Select(cell => _cells[cell])]);
                _numbers[key] = known = _known.Count;
            }

            return known;
        }

        if (_numbers.Count < MostKnown)
        {
            _numbers.Add(key, -1);
        }

        return 0;
    }

    /// <summary>Copies the row: what stands from a place on goes first.</summary>
    private void Keep(int from)
    {
        if (_used + _bytes.Count > _block.Length)
        {
            EndBlock();
            _block = new byte[Math.Max(_bytes.Count, Math.Clamp(_block.Length * 2, SmallestBlock, LargestBlock))];
        }

        Span<byte> bytes = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_bytes);
        bytes[from..].CopyTo(_block.AsSpan(_used));
        bytes[..from].CopyTo(_block.AsSpan(_used + bytes.Length - from));
        _used += bytes.Length;
    }

    private void EndBlock()
    {
        if (_used > 0)
        {
            _blocks.Add(new(_block, 0, _used));
            _used = 0;
        }
    }

    private void Write(ulong number)
    {
        for (ulong left = number; ; left >>= 7)
        {
            if (left <= 0x7F)
            {
                _bytes.Add((byte)left);
                return;
            }

            _bytes.Add((byte)(left | 0x80));
        }
    }
}
