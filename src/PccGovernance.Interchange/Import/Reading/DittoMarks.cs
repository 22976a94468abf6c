using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Cells that say no more than that they are as the cell above: they are read as that one, and each is told.</summary>
internal static class DittoMarks
{
    private static readonly HashSet<string> Marks = new(
        ["\"", "''", "\u201D", "\u201C", "\u2033", "\u3003", "\"\"", "-\"-", "ditto", "do.", "as above", "same as above",
            "uchod", "fel uchod"],
        StringComparer.OrdinalIgnoreCase);

    public static TableFile Fill(TableFile file, ImportLog log) =>
        file.Sheets.Any(Has) ? file with { Sheets = [.. file.Sheets.Select(sheet => Has(sheet) ? Fill(sheet, log) : sheet)] } : file;

    private static bool Has(TableSheet sheet)
    {
        foreach (TableRow row in sheet.Lines)
        {
            foreach (TableCell cell in row.Cells)
            {
                if (IsMark(cell))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsMark(TableCell cell) =>
        cell.Kind == TableCellKind.Text && cell.Text.Length is > 0 and < 20 && Marks.Contains(cell.Text.Trim());

    private static TableSheet Fill(TableSheet sheet, ImportLog log)
    {
        Dictionary<int, TableCell> above = [];
        TableRowsBuilder rows = new();
        foreach (TableRow row in sheet.Lines)
        {
            TableRow filled = row.Cells.Any(IsMark)
                ? row with { Cells = [.. row.Cells.Select(cell => IsMark(cell) ? As(cell, row, above, sheet, log) : cell)] }
                : row;
            rows.Add(filled);

            // A heading is nothing that a row goes on with.
            if (filled.Cells.Count(static cell => !cell.IsBlank) > 1)
            {
                foreach (TableCell cell in filled.Cells.Where(static cell => !cell.IsBlank))
                {
                    above[cell.Column] = cell;
                }
            }
        }

        return sheet with { Lines = rows.Build() };
    }

    private static TableCell As(TableCell cell, TableRow row, Dictionary<int, TableCell> above, TableSheet sheet, ImportLog log)
    {
        if (!above.TryGetValue(cell.Column, out TableCell? before))
        {
            return cell;
        }

        log.Add(new()
        {
            Sheet = sheet.Name,
            Row = row.Number,
            Column = cell.Letter,
            Kind = ImportEntryKind.Guessed,
            Value = cell.Text,
            Statement = Statement.Of("import.cell.ditto", ("text", cell.Text), ("taken", before.Text)),
            Score = 0.95m,
            Alternatives = [before.Text],
        });
        return cell with { Text = before.Text, Kind = before.Kind, Number = before.Number };
    }
}
