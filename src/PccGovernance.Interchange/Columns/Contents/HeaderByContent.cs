namespace PccGovernance.Interchange;

/// <summary>
/// Finds the row of headers where its words are not known: what stands below it is of one sort in each column, and the headers are not.
/// </summary>
internal static class HeaderByContent
{
    private const int LastHeaderRow = 60;
    private const int MostRows = 60;
    private const int LeastAcross = 3;
    private const int LeastBelow = 2;
    private const int LongestHeader = 60;

    /// <summary>The row of headers; <c>null</c> when no row is plainly one.</summary>
    public static TableRow? Find(TableSheet sheet, CellContent[] contents)
    {
        TableRow[] rows = [.. sheet.Lines.Where(static row => !row.IsBlank).Take(LastHeaderRow + MostRows)];
        int widest = rows.Select(static row => row.Filled().Length).DefaultIfEmpty().Max();
        TableRow? first = rows.FirstOrDefault(row => row.Number <= LastHeaderRow
            && row.Filled() is { Length: >= LeastAcross } cells
            && cells.Length * 10 >= widest * 6);
        return first is not null && first.Filled() is var headers
            && Array.TrueForAll(headers, static cell => cell.Kind == TableCellKind.Text && cell.Text.Length <= LongestHeader)
            && headers.DistinctBy(static cell => TextKey.Of(cell.Text)).Count() == headers.Length
            && Sorts(first, [.. rows.Where(row => row.Number > first.Number)], contents) is { Columns: >= LeastAcross } sorts
            && sorts.Unlike * 10 >= sorts.Columns * 8
                ? first
                : null;
    }

    /// <summary>Whether a row that was taken for headers is of the same sorts as the others below what may be the headers.</summary>
    public static bool IsData(TableSheet sheet, TableRow row, TableRow header, CellContent[] contents) =>
        Sorts(
            row,
            [.. sheet.Lines.Where(other => !other.IsBlank && other.Number > header.Number && other.Number != row.Number).Take(MostRows)],
            contents) is { Columns: >= LeastAcross } sorts && sorts.Unlike * 2 < sorts.Columns;

    /// <summary>Of how many columns it can be told what they hold in other rows, and in how many a row is unlike that.</summary>
    private static (int Columns, int Unlike) Sorts(TableRow one, TableRow[] rows, CellContent[] contents)
    {
        (int columns, int unlike) = (0, 0);
        foreach (TableCell cell in one.Filled())
        {
            string[] others =
            [
                .. rows.Where(static row => row.Filled().Length > 1)
                    .Select(row => row[cell.Column])
                    .OfType<TableCell>()
                    .Where(static other => !other.IsBlank && !CellWords.IsNothing(other.Text))
                    .Select(static other => other.Text),
            ];
            CellContent[] sorts = others.Length < LeastBelow
                ? []
                : [.. contents.Where(content => others.Count(text => content.Holds(text)) * 10 >= others.Length * 7)];
            columns += sorts.Length > 0 ? 1 : 0;
            unlike += sorts.Length > 0 && !Array.Exists(sorts, content => content.Holds(cell.Text)) ? 1 : 0;
        }

        return (columns, unlike);
    }
}
