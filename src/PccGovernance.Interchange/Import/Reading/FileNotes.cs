using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// Says what of a file has no place in a landscape: comments, struck text, hidden parts; and which cells begin like formulas.
/// </summary>
internal static class FileNotes
{
    /// <summary>Says what has to be said of each sheet, its columns and its cells.</summary>
    public static void Say(ImportContext context)
    {
        foreach ((TableSheet sheet, MappedSheet map) in context.Maps)
        {
            Sheet(map, sheet, context);
        }
    }

    private static void Sheet(MappedSheet map, TableSheet sheet, ImportContext context)
    {
        ImportLog log = context.Log;
        if (map.Layout != SheetLayout.Form)
        {
            ColumnNotes.Say(map, sheet, log, context.Logs.Contains(sheet.Name));
        }

        Cells(sheet, context.KeepPersons ? [] : ColumnsOfPersons(map), log);
        if (map.Layout == SheetLayout.Unknown && sheet.Lines.Any(static row => !row.IsBlank))
        {
            log.Add(new()
            {
                Sheet = sheet.Name,
                Kind = ImportEntryKind.NotImported,
                Value = sheet.Name,
                Statement = Statement.Of("import.sheet.not-understood", ("sheet", sheet.Name)),
            });
        }
        else if (sheet.IsHidden)
        {
            log.Add(new()
            {
                Sheet = sheet.Name,
                Kind = ImportEntryKind.Guessed,
                Value = sheet.Name,
                Score = 0.9m,
                Statement = Statement.Of("import.sheet.hidden", ("sheet", sheet.Name)),
            });
        }
    }

    private static HashSet<string> ColumnsOfPersons(MappedSheet map) =>
        [.. map.Columns.Where(static column => column.Field is ColumnField.Person or ColumnField.Contact).Select(static c => c.Letter)];

    private static void Cells(TableSheet sheet, HashSet<string> ofPersons, ImportLog log)
    {
        string Shown(TableCell cell, string text) => ofPersons.Contains(cell.Letter) ? "…" : text;
        foreach (TableRow row in sheet.Lines)
        {
            bool isStruck = false;
            foreach (TableCell cell in row.Cells.AsSpan())
            {
                isStruck |= cell.IsStruckThrough;
                if (cell.Comment is { Length: > 0 } comment)
                {
                    string shown = Shown(cell, comment);
                    Say(cell, row, sheet, log, ImportEntryKind.NotImported, shown,
                        Statement.Of("import.sheet.comment", ("comment", shown)));
                }

                if (cell.StruckText is { Length: > 0 } struck)
                {
                    string shown = Shown(cell, struck.Trim());
                    Say(cell, row, sheet, log, ImportEntryKind.NotImported, shown,
                        Statement.Of("import.sheet.struck-within", ("text", shown)));
                }

                if (cell.Kind == TableCellKind.Text && FormulaGuard.LooksLikeFormula(cell.Text))
                {
                    string shown = Shown(cell, cell.Text);
                    Say(cell, row, sheet, log, ImportEntryKind.FormulaLike, shown, Statement.Of("import.sheet.formula-like"));
                }
            }

            if (!row.IsHidden && !isStruck)
            {
                continue;
            }

            TableCell[] filled = [.. row.Cells.Where(static cell => !cell.IsBlank)];
            if (filled.Length > 0 && Array.TrueForAll(filled, static cell => cell.IsStruckThrough))
            {
                string shown = Shown(filled[0], filled[0].Text);
                Say(filled[0], row, sheet, log, ImportEntryKind.NotImported, shown, Statement.Of("import.sheet.struck-row"));
            }
            else
            {
                foreach (TableCell cell in filled.Where(static cell => cell.IsStruckThrough))
                {
                    string shown = Shown(cell, cell.Text);
                    Say(cell, row, sheet, log, ImportEntryKind.NotImported, shown, Statement.Of("import.sheet.struck-cell"));
                }
            }

            if (row.IsHidden && filled.Length > 0)
            {
                string shown = Shown(filled[0], filled[0].Text);
                Say(filled[0], row, sheet, log, ImportEntryKind.Guessed, shown, Statement.Of("import.sheet.hidden-row"));
            }
        }
    }

    private static void Say(
        TableCell cell,
        TableRow row,
        TableSheet sheet,
        ImportLog log,
        ImportEntryKind kind,
        string value,
        Statement statement
    ) =>
        log.Add(
            new()
            {
                Sheet = sheet.Name,
                Row = row.Number,
                Column = cell.Letter,
                Kind = kind,
                Value = value,
                Statement = statement,
                Score = kind == ImportEntryKind.Guessed ? 0.9m : null,
            });
}
