namespace PccGovernance.Interchange.Tests.Import;

/// <summary>Maps of several sheets for tests: rows of texts parted by strokes, and what is merged over rows.</summary>
internal static class MapFile
{
    public static readonly ImportOptions Options = new() { AsOf = new(2025, 10, 1) };

    public static ImportResult Read(params TableSheet[] sheets) => Read(Options, sheets);

    public static ImportResult Read(ImportOptions options, params TableSheet[] sheets) =>
        Said(LandscapeImport.Import(new TableFile { Name = "map.xlsx", Format = TableFormat.Xlsx, Sheets = [.. sheets] }, options));

    public static TableSheet Sheet(string name, params string[] rows) => new()
    {
        Name = name,
        Rows =
        [
            .. rows.Select(static (row, i) => new TableRow
            {
                Number = i + 1,
                Cells =
                [
                    .. row.Split('|').Select(static (text, j) => Cell(text.Trim(), j + 1)).Where(static cell => cell.Text.Length > 0),
                ],
            }),
        ],
    };

    /// <summary>A sheet with a column merged from one row to another.</summary>
    public static TableSheet Merged(this TableSheet sheet, int column, int first, int last) => sheet with
    {
        Merges = [.. sheet.Merges, new() { FirstColumn = column, LastColumn = column, FirstRow = first, LastRow = last }],
    };

    public static Partnership Board(this ImportResult result, string name) =>
        result.Landscape.Partnerships.Single(board => board.Name == name);

    public static string[] Who(this ImportResult result, string board) =>
        [.. result.Board(board).Seats.Select(static seat => $"{seat.Organisation} {seat.Role}").Order(StringComparer.Ordinal)];

    public static IEnumerable<ImportEntry> At(this ImportResult result, string sheet, int row, string column) =>
        result.Report.Entries.Where(entry => entry.Sheet == sheet && entry.Row == row && entry.Column == column);

    /// <summary>Every entry can be said.</summary>
    private static ImportResult Said(ImportResult result)
    {
        result.Report.Entries.Where(static entry => ImportReport.Say(entry.Statement).Length == 0).Should().BeEmpty();
        return result;
    }

    /// <summary>A number is a number, <c>@14:00</c> a time of day, and a day of the form 2025-04-01 a date.</summary>
    private static TableCell Cell(string text, int column) =>
        text.StartsWith('@') ? new()
        {
            Column = column,
            Kind = TableCellKind.Time,
            Text = text[1..],
            Number = TimeSpan.Parse(text[1..], System.Globalization.CultureInfo.InvariantCulture).TotalDays,
        }
        : double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out double number)
            ? new() { Column = column, Kind = TableCellKind.Number, Text = text, Number = number }
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", out _) ? new() { Column = column, Kind = TableCellKind.Date, Text = text }
        : new() { Column = column, Kind = TableCellKind.Text, Text = text };
}
