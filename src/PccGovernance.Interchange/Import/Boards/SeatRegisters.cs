namespace PccGovernance.Interchange;

/// <summary>
/// Lists of seats that are registers too: where a board is named first, its row says of it what only a table of boards says (when it was
/// set up, to whom it reports), and its members stand beside or in the rows below.
/// </summary>
internal static class SeatRegisters
{
    private const decimal Sure = 1;

    /// <summary>The rows of such lists that say something of a board that no table has, or of one by its whole name.</summary>
    public static IEnumerable<BoardRow> Of(ImportContext context, MappedSheet map, TableSheet sheet)
    {
        ColumnField[] fields = Fields(map);
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (TableRow row in sheet.Lines)
        {
            BoardRow board = new(fields, row) { Sheet = sheet.Name };
            if (row.Number > map.HeaderRow
                && board[ColumnField.Name] is { IsBlank: false } name
                && !name.Text.AsSpan().ContainsAny(";\n")
                && row.Cells.Any(cell => !cell.IsBlank && cell.Column < fields.Length && IsOfBoard(fields[cell.Column]))
                && seen.Add(TextKey.Of(name.Text))
                && IsOwn(context, name.Text))
            {
                context.RegisterRows.Add((sheet.Name, row.Number));
                context.UsedRows.Add(sheet.Name, row.Number);
                yield return board;
            }
        }
    }

    /// <summary>Whether a list of seats has columns that a list of seats alone has not.</summary>
    public static bool IsOne(MappedSheet map) => map.Layout == SheetLayout.Seats
        && map.Columns.Any(static column => column.Field is ColumnField.ReportsTo or ColumnField.Established or ColumnField.LastReviewed
            or ColumnField.Themes or ColumnField.Purpose or ColumnField.Kind);

    /// <summary>A board that another table has by a name in short is not listed again by that.</summary>
    private static bool IsOwn(ImportContext context, string name) =>
        context.Boards.Find(name) is var (found, score)
        && (found.Count == 0 ? BoardsInShort.Find(context, name).Boards.Count == 0 : score == Sure);

    private static ColumnField[] Fields(MappedSheet map)
    {
        var fields = new ColumnField[map.Columns.Select(static column => TableColumns.Number(column.Letter)).DefaultIfEmpty().Max() + 1];
        foreach (MappedColumn column in map.Columns.Where(static column =>
            IsOfBoard(column.Field) || column.Field is ColumnField.Name or ColumnField.ShortName or ColumnField.Reference))
        {
            fields[TableColumns.Number(column.Letter)] = column.Field;
        }

        return fields;
    }

    private static bool IsOfBoard(ColumnField field) => field is ColumnField.Kind or ColumnField.Tier or ColumnField.Footprint
        or ColumnField.Frequency or ColumnField.Length or ColumnField.ReportsTo or ColumnField.Established or ColumnField.Ended
        or ColumnField.LastReviewed or ColumnField.Themes or ColumnField.Purpose;
}
