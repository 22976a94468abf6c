using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// Sheets that say everything in Welsh and English, parted by a stroke, as their headers show: one half of each cell is read. Names of
/// boards stay whole, since both halves are names.
/// </summary>
internal static class TwoLanguages
{
    private const string Stroke = " / ";
    private const int LastHeaderRow = 60;
    private const int LeastHeaders = 3;

    /// <summary>Words of headers by which Welsh is known.</summary>
    private static readonly string[] Welsh =
        ["cadeirydd", "aelodau", "ardal", "amlder", "hyd", "bwrdd", "partneriaeth", "enw", "adolygwyd", "sefydlwyd", "nodiadau", "math"];

    public static TableFile Fold(TableFile file, ImportLog log)
    {
        TableSheet[] sheets = [.. file.Sheets.Select(sheet => Fold(sheet, log))];
        return sheets.SequenceEqual(file.Sheets, ReferenceEqualityComparer.Instance) ? file : file with { Sheets = [.. sheets] };
    }

    private static TableSheet Fold(TableSheet sheet, ImportLog log)
    {
        TableRow? header = sheet.Lines.FirstOrDefault(static row =>
            row.Number <= LastHeaderRow && row.Cells.Count(IsInBoth) >= LeastHeaders);
        if (header is null)
        {
            return sheet;
        }

        HashSet<int> columns = [.. header.Cells.Where(IsInBoth).Select(static cell => cell.Column)];
        TableCell? name = header.Cells.FirstOrDefault(static cell =>
            IsInBoth(cell) && FieldOf(cell.Text.Split(Stroke)[1]) == ColumnField.Name);
        bool isWelshFirst = header.Cells.Where(IsInBoth)
            .Any(static cell => Welsh.Any(word => TextKey.Holds(TextKey.Of(cell.Text.Split(Stroke)[0]), word)));
        int half = isWelshFirst ? 1 : 0;
        log.Add(new()
        {
            Sheet = sheet.Name,
            Row = header.Number,
            Kind = ImportEntryKind.Guessed,
            Value = string.Join("; ", header.Cells.Where(IsInBoth).Select(static cell => cell.Text)),
            Statement = Statement.Of("import.sheet.two-languages"),
            Score = 0.9m,
        });
        HashSet<int> folded = [.. columns.Where(column => column != name?.Column && IsMostlyInBoth(sheet, header, column))];
        return sheet with
        {
            Lines = TableRows.Of(sheet.Lines.Select(row => row.Number < header.Number ? row : row with
            {
                Cells = [.. row.Cells.Select(cell =>
                    (row == header ? columns : folded).Contains(cell.Column)
                        ? cell with { Text = Half(cell.Text, half) }
                        : cell)],
            })),
        };
    }

    /// <summary>Whether most texts of a column are in two halves: a stroke in one of many parts two things, and no languages.</summary>
    private static bool IsMostlyInBoth(TableSheet sheet, TableRow header, int column)
    {
        int texts = 0;
        int both = 0;
        foreach (TableRow row in sheet.Lines.Where(row => row.Number > header.Number))
        {
            if (row[column] is { IsBlank: false, Kind: TableCellKind.Text } cell && cell.Text.Any(char.IsLetter))
            {
                texts++;
                both += cell.Text.Contains(Stroke, StringComparison.Ordinal) ? 1 : 0;
            }
        }

        return both * 2 > texts;
    }

    private static bool IsInBoth(TableCell cell) =>
        cell.Text.Split(Stroke) is [var first, var second]
            && FieldOf(first) is not ColumnField.Unknown and var field
            && FieldOf(second) == field;

    private static ColumnField FieldOf(string header) => ColumnRecogniser.OfHeader(TextKey.Tidy(header)).Field;

    /// <summary>One half of each part of a list.</summary>
    private static string Half(string text, int half)
    {
        if (!text.Contains(Stroke, StringComparison.Ordinal))
        {
            return text;
        }

        System.Text.StringBuilder whole = new();
        int from = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] is ',' or ';' or '\n')
            {
                string part = text[from..i];
                whole.Append(part.Split(Stroke) is [var first, var second] ? (half == 0 ? first : second).Trim() : part.Trim());
                whole.Append(i < text.Length ? text[i] is '\n' ? "\n" : $"{text[i]} " : string.Empty);
                from = i + 1;
            }
        }

        return whole.ToString();
    }
}
