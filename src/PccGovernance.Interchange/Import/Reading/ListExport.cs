using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// Cells of a list exported from SharePoint: what was looked up stands with the number that it has in its own list (<c>4;#Kent Police</c>),
/// and choices are parted by <c>;#</c>. The values are read, and the numbers are left out.
/// </summary>
internal static class ListExport
{
    private const string Mark = ";#";

    public static TableFile Fold(TableFile file, ImportLog log) =>
        file.Sheets.Any(Has) ? file with { Sheets = [.. file.Sheets.Select(sheet => Has(sheet) ? Fold(sheet, log) : sheet)] } : file;

    private static bool Has(TableSheet sheet)
    {
        foreach (TableRow row in sheet.Lines)
        {
            foreach (TableCell cell in row.Cells.AsSpan())
            {
                if (cell.Text.Contains(Mark, StringComparison.Ordinal) && Values(cell.Text) is not null)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static TableSheet Fold(TableSheet sheet, ImportLog log)
    {
        int folded = 0;
        TableCell Plain(TableCell cell)
        {
            if (cell.Kind != TableCellKind.Text || Values(cell.Text) is not { } values)
            {
                return cell;
            }

            folded++;
            return cell with { Text = values };
        }

        TableSheet plain = sheet with
        {
            Lines = TableRows.Of(sheet.Lines.Select(row => row with { Cells = [.. row.Cells.Select(Plain)] })),
        };
        log.Add(new()
        {
            Sheet = sheet.Name,
            Kind = ImportEntryKind.Guessed,
            Value = Mark,
            Statement = Statement.Of("import.sheet.list-export", ("cells", folded)),
            Score = 0.95m,
        });
        return plain;
    }

    /// <summary>The values of a cell, parted by semicolons; <c>null</c> when it is no such cell.</summary>
    private static string? Values(string text)
    {
        if (!text.Contains(Mark, StringComparison.Ordinal))
        {
            return null;
        }

        string[] parts = text.Split(Mark);
        if (parts[0].Length == 0)
        {
            return string.Join("; ", parts.Where(static part => part.Trim().Length > 0));
        }

        string[] numbers = [.. parts.Where(static (_, i) => i % 2 == 0)];
        return parts.Length % 2 == 0
            && Array.TrueForAll(numbers, static number => number.Length is > 0 and < 12 && number.All(char.IsAsciiDigit))
            ? string.Join("; ", parts.Where(static (part, i) => i % 2 == 1 && part.Trim().Length > 0))
            : null;
    }
}
