namespace PccGovernance.Interchange;

/// <summary>
/// Keeps one cell for each text that a column has many times: columns have few different ones, but for the names of boards. Whoever has to
/// tell one of two rows that share a cell from the other takes a copy of it.
/// </summary>
internal sealed class CellPool
{
    private const int MostCells = 8_192;
    private readonly Dictionary<(int Column, string Text), TableCell> _cells = [];

    public TableCell Of(int column, string text)
    {
        if (_cells.TryGetValue((column, text), out TableCell? known))
        {
            return known;
        }

        // What is read first is as likely to come again as what is read later; names, which never do, may not fill it for ever.
        if (_cells.Count == MostCells)
        {
            _cells.Clear();
        }

        TableCell cell = new() { Column = column, Kind = TableCellKind.Text, Text = text };
        _cells.Add((column, text), cell);
        return cell;
    }
}
