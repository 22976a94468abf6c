using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Columns headed by frequencies, with a tick under the one that holds: read as one column of how often boards meet.</summary>
internal static class TickedFrequencies
{
    private const int LastHeaderRow = 60;
    private const string Header = "Frequency";

    public static TableFile Fold(TableFile file, ImportLog log)
    {
        TableSheet[] sheets = [.. file.Sheets.Select(sheet => Fold(sheet, log))];
        return sheets.SequenceEqual(file.Sheets, ReferenceEqualityComparer.Instance) ? file : file with { Sheets = [.. sheets] };
    }

    private static TableSheet Fold(TableSheet sheet, ImportLog log)
    {
        foreach (TableRow header in sheet.Lines.Where(static row => row.Number <= LastHeaderRow))
        {
            TableCell[] often = [.. header.Cells.Where(static cell => IsFrequency(cell.Text))];
            if (often.Length < 2 || header.Filled().Length == often.Length)
            {
                continue;
            }

            int ticks = 0;
            bool areTicks = sheet.Lines.Where(row => row.Number > header.Number)
                .SelectMany(row => often.Select(of => row[of.Column]))
                .OfType<TableCell>()
                .Where(static cell => !cell.IsBlank)
                .All(cell =>
                {
                    ticks++;
                    return CellMarks.YesNo(cell.Text).HasValue || CellWords.IsNothing(cell.Text);
                });
            if (ticks > 0 && areTicks)
            {
                log.Notes.Add(Statement.Of(
                    "import.sheet.ticked",
                    ("cells", ticks),
                    ("headers", string.Join(", ", often.Select(static cell => TextKey.Tidy(cell.Text))))));
                return Folded(sheet, header, often);
            }
        }

        return sheet;
    }

    private static TableSheet Folded(TableSheet sheet, TableRow header, TableCell[] often)
    {
        HashSet<int> columns = [.. often.Select(static cell => cell.Column)];
        return sheet with
        {
            Lines = TableRows.Of(sheet.Lines.Select(row => row.Number < header.Number ? row : row with
            {
                Cells =
                [
                    .. row.Cells.Where(cell => !columns.Contains(cell.Column))
                        .Concat(Said(row, header, often))
                        .OrderBy(static cell => cell.Column),
                ],
            })),
        };
    }

    private static IEnumerable<TableCell> Said(TableRow row, TableRow header, TableCell[] often)
    {
        string text = row == header
            ? Header
            : string.Join(" / ", often
                .Where(of => row[of.Column] is { IsBlank: false } tick && CellMarks.YesNo(tick.Text) is { HasValue: true, Value: true })
                .Select(static of => TextKey.Tidy(of.Text)));
        return text.Length == 0 ? [] : [new() { Column = often[0].Column, Kind = TableCellKind.Text, Text = text }];
    }

    private static bool IsFrequency(string text) => text.Length > 2 && text.Any(char.IsLetter) && MeetingFrequencyText.Read(text).HasValue;
}
