namespace PccGovernance.Interchange;

/// <summary>
/// The cells of a sheet, each kept once though many rows say it: columns have few different ones, but for the names of boards. Whoever has
/// to tell one of two rows that share a cell from the other takes a copy of it.
/// </summary>
internal sealed class CellPool
{
    private const int MostKnown = 16_384;
    private readonly List<TableCell> _cells = [];
    private readonly Dictionary<(int Column, string Text), int> _texts = [];
    private readonly Dictionary<TableCell, int> _others = [];

    /// <summary>How many are kept.</summary>
    public int Count => _cells.Count;

    /// <summary>The cell of a number.</summary>
    public TableCell this[int number] => _cells[number];

    /// <summary>The number of a cell that is nothing but a text.</summary>
    public int NumberOf(int column, string text)
    {
        if (_texts.TryGetValue((column, text), out int known))
        {
            return known;
        }

        int number = Keep(new() { Column = column, Kind = TableCellKind.Text, Text = text }, _texts.Count, _texts.Clear);
        _texts.Add((column, text), number);
        return number;
    }

    /// <summary>The number of a cell.</summary>
    public int NumberOf(TableCell cell)
    {
        if (cell.IsTextAlone)
        {
            return NumberOf(cell.Column, cell.Text);
        }

        if (_others.TryGetValue(cell, out int known))
        {
            return known;
        }

        int number = Keep(cell, _others.Count, _others.Clear);
        _others.Add(cell, number);
        return number;
    }

    /// <summary>Forgets which cells there are, once all have been read: they can still be had by their numbers.</summary>
    public void Close()
    {
        _texts.Clear();
        _texts.TrimExcess();
        _others.Clear();
        _others.TrimExcess();
        _cells.TrimExcess();
    }

    private int Keep(TableCell cell, int known, Action forget)
    {
        // What is read first is as likely to come again as what is read later; names, which never do, may not fill it for ever.
        if (known == MostKnown)
        {
            forget();
        }

        _cells.Add(cell);
        return _cells.Count - 1;
    }
}
