using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// Says what of a file has no place in a landscape: columns, comments, struck text, hidden parts; and which cells begin like formulas.
/// </summary>
internal static class FileNotes
{
    private static readonly Dictionary<ColumnField, Statement> Left = new()
    {
        [ColumnField.Unknown] = Statement.Of("import.column.unknown"),
        [ColumnField.Statutory] = Statement.Of("import.column.statutory"),
        [ColumnField.Rag] = Statement.Of("import.column.rating"),
        [ColumnField.TermsOfReference] =
            Statement.Of("import.column.terms"),
        [ColumnField.Notes] = Statement.Of("import.column.remarks"),
        [ColumnField.Contact] = Statement.Of("import.column.contact"),
        [ColumnField.Reference] = Statement.Of("import.column.numbers"),
    };

    /// <summary>Why a field is left out; <c>null</c> when it is not.</summary>
    public static Statement? WhyLeft(ColumnField field) => Left.GetValueOrDefault(field);

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
            Columns(map, sheet, log, context.Logs.Contains(sheet.Name));
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

    private static void Columns(MappedSheet map, TableSheet sheet, ImportLog log, bool isLog)
    {
        foreach (MappedColumn column in map.Columns)
        {
            int number = TableColumns.Number(column.Letter);
            (int values, bool coloured) = Column(sheet, map.HeaderRow, number);
            bool filled = values > 0;
            if (column.Header.Length == 0 && (values == 0 || (values < 2 && !IsBetween(map, column))))
            {
                continue;
            }

            bool hidden = sheet.HiddenColumns.Contains(number);
            if (column.Field == ColumnField.Unknown
                && map.Layout == SheetLayout.Boards
                && filled
                && OpenColumns.Ask(column, map.Columns) is (var question, var choices))
            {
                log.Add(
                    new()
                    {
                        Sheet = sheet.Name,
                        Column = column.Letter,
                        Kind = ImportEntryKind.Ambiguous,
                        Field = "column",
                        Value = column.Header,
                        Score = 0,
                        Statement = question,
                        Alternatives = choices,
                    });
            }
            else if (
                Left.TryGetValue(column.Field, out Statement? why)
                && (filled || coloured || column.Header.Length > 0)
                && !(map.Layout == SheetLayout.Organisations && column.Field == ColumnField.Unknown)
                && !(map.Layout == SheetLayout.Milestones && column.Field == ColumnField.Rag))
            {
                Statement? colours =
                    coloured && !filled ? Statement.Of("import.column.colours-alone")
                    : coloured && column.Field == ColumnField.Rag ? Statement.Of("import.column.colours-not-read")
                    : null;
                log.Add(
                    new()
                    {
                        Sheet = sheet.Name,
                        Column = column.Letter,
                        Kind = ImportEntryKind.NotImported,
                        Value = column.Header,
                        Statement = Statement.Of(
                            hidden ? "import.column.hidden-left-out" : "import.column.left-out",
                            ("column", column.Header),
                            ("why", why),
                            ("colours", colours is null ? null : (StatementValue)colours)),
                    });
            }
            else if (column.Field == ColumnField.LeadOrganisation && map.Layout is SheetLayout.Boards)
            {
                log.Add(
                    new()
                    {
                        Sheet = sheet.Name,
                        Column = column.Letter,
                        Kind = ImportEntryKind.Ambiguous,
                        Field = "column",
                        Value = column.Header,
                        Score = 0,
                        Statement =
                            Statement.Of("import.column.lead-organisation", ("column", column.Header)),
                        Alternatives = ["Secretariat", "Chair", "Members", "Unknown"],
                    }
                );
            }
            else if (filled
                && !LayoutFields.Fits(map.Layout, column.Field)
                && !SeatColumns.IsPostOfChair(column)
                && !(isLog && column.Field == ColumnField.Date))
            {
                log.Add(
                    new()
                    {
                        Sheet = sheet.Name,
                        Column = column.Letter,
                        Kind = ImportEntryKind.NotImported,
                        Value = column.Header,
                        Statement = Statement.Of("import.column.no-place", ("column", column.Header)),
                    });
            }
            else if (hidden && filled)
            {
                log.Add(
                    new()
                    {
                        Sheet = sheet.Name,
                        Column = column.Letter,
                        Kind = ImportEntryKind.Guessed,
                        Value = column.Header,
                        Score = 0.9m,
                        Statement = Statement.Of("import.column.hidden", ("column", column.Header)),
                    });
            }
        }
    }

    /// <summary>Whether a column without a header stands among those of organisations, of which one is not named.</summary>
    private static bool IsBetween(MappedSheet map, MappedColumn column)
    {
        int at = TableColumns.Number(column.Letter);
        int[] bodies =
        [
            .. map.Columns.Where(static other => other.Field == ColumnField.OrganisationSeat)
                .Select(static other => TableColumns.Number(other.Letter)),
        ];
        return bodies.Length > 1 && bodies.Min() < at && at < bodies.Max();
    }

    /// <summary>How many cells of a column have something to read, and whether more than one colour is among them.</summary>
    private static (int Values, bool IsColoured) Column(TableSheet sheet, int headerRow, int number)
    {
        int values = 0;
        string? fill = null;
        bool coloured = false;
        foreach (TableRow row in sheet.Lines)
        {
            if (row.Number > headerRow && row[number] is { } cell)
            {
                values += cell.IsBlank ? 0 : 1;
                coloured |= cell.Fill is { } other && fill is not null && !string.Equals(other, fill, StringComparison.Ordinal);
                fill ??= cell.Fill;
            }
        }

        return (values, coloured);
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
