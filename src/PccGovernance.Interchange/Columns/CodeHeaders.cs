using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Tells a column of codes by which the rest of a file calls its boards from one of the office's own numbers.</summary>
internal static class CodeHeaders
{
    private const int LeastCodes = 3;
    private const int LongestCode = 14;

    /// <summary>
    /// Codes of letters, each of one board, are its short names (<c>MARAC-N</c>); those that only count (<c>B-017</c>) stay numbers.
    /// </summary>
    public static void Take(List<MappedColumn> columns, TableSheet sheet, TableRow header)
    {
        int at = columns.FindIndex(static column => column.Field == ColumnField.Reference);
        if (at < 0
            || columns.Exists(static column => column.Field == ColumnField.ShortName)
            || !columns.Exists(static column => column.Field == ColumnField.Name))
        {
            return;
        }

        string[] values =
        [
            .. sheet.Lines.Where(row => row.Number > header.Number && row.Filled().Length > 1)
                .Select(row => row[TableColumns.Number(columns[at].Letter)]?.Text.Trim())
                .OfType<string>()
                .Where(static text => text.Length > 0)
                .Take(200),
        ];
        if (values.Length >= LeastCodes
            && values.Count(IsCode) * 10 >= values.Length * 8
            && values.Distinct(StringComparer.OrdinalIgnoreCase).Count() * 10 >= values.Length * 9
            && values.Count(static value => char.IsAsciiDigit(value[^1])) * 2 < values.Length)
        {
            columns[at] = columns[at] with
            {
                Field = ColumnField.ShortName,
                Score = 0.8m,
                Reason = Statement.Of("import.column.values-codes"),
            };
        }
    }

    private static bool IsCode(string text) =>
        text.Length is >= 2 and <= LongestCode
            && text.Count(static c => c == ' ') <= 1
            && text.Count(char.IsLetter) >= 2
            && text.Count(char.IsUpper) * 2 >= text.Count(char.IsLetter);
}
