namespace PccGovernance.Interchange;

/// <summary>
/// Says what of a file has no place in a landscape: columns, comments, struck text, hidden parts; and which cells begin like formulas.
/// </summary>
internal static class FileNotes
{
    private static readonly Dictionary<ColumnField, string> Left = new()
    {
        [ColumnField.Unknown] = "it is not known what it holds",
        [ColumnField.Statutory] = "whether a board is statutory follows from its kind",
        [ColumnField.Rag] = "a rating has no place in a landscape",
        [ColumnField.TermsOfReference] =
            "whether terms of reference are held has no place in a landscape; the document's own name or address has",
        [ColumnField.Notes] = "remarks have no place in a landscape",
        [ColumnField.Contact] = "telephone numbers, addresses and social media names have no place in a landscape",
        [ColumnField.Reference] = "the office's own numbers are not kept; identifiers are made of names",
    };

    public static void Columns(MappedSheet map, TableSheet sheet, ImportLog log)
    {
        foreach (MappedColumn column in map.Columns)
        {
            int number = TableColumns.Number(column.Letter);
            TableCell[] cells = [.. sheet.Rows.Where(row => row.Number > map.HeaderRow).Select(row => row[number]).OfType<TableCell>()];
            bool filled = cells.Any(static cell => !cell.IsBlank);
            bool coloured = cells.Select(static cell => cell.Fill).OfType<string>().Distinct(StringComparer.Ordinal).Count() > 1;
            if (column.Header.Length == 0 && (!filled || cells.Length == 0 || cells.Count(static cell => !cell.IsBlank) < 2))
            {
                continue;
            }

            bool hidden = sheet.HiddenColumns.Contains(number);
            if (
                Left.TryGetValue(column.Field, out string? why)
                && (filled || coloured || column.Header.Length > 0)
                && !(map.Layout == SheetLayout.Organisations && column.Field == ColumnField.Unknown)
                && !(map.Layout == SheetLayout.Milestones && column.Field == ColumnField.Rag))
            {
                string colours =
                    coloured && !filled ? " It speaks by the colour of its cells alone."
                    : coloured && column.Field == ColumnField.Rag ? " Its colours were not read."
                    : string.Empty;
                log.Add(
                    new()
                    {
                        Sheet = sheet.Name,
                        Column = column.Letter,
                        Kind = ImportEntryKind.NotImported,
                        Value = column.Header,
                        Message = $"The{(hidden ? " hidden" : string.Empty)} column '{column.Header}' was not imported: {why}.{colours}",
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
                        Message =
                            $"The column '{column.Header}' may be the secretariat, the owner or the chair's organisation; it was not "
                            + "imported. Say what it holds in the map of columns.",
                        Alternatives = ["Secretariat", "Chair", "Members", "Unknown"],
                    }
                );
            }
            else if (filled && !Fits(map.Layout, column.Field))
            {
                log.Add(
                    new()
                    {
                        Sheet = sheet.Name,
                        Column = column.Letter,
                        Kind = ImportEntryKind.NotImported,
                        Value = column.Header,
                        Message = $"The column '{column.Header}' was not imported: rows of this sheet have no place for it.",
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
                        Message = $"The column '{column.Header}' is hidden in the file; it was imported.",
                    });
            }
        }
    }

    /// <summary>Whether a field is read from sheets of a layout.</summary>
    private static bool Fits(SheetLayout layout, ColumnField field) =>
        layout switch
        {
            SheetLayout.Seats => field
                is ColumnField.Name
                    or ColumnField.Organisation
                    or ColumnField.Role
                    or ColumnField.Post
                    or ColumnField.Person
                    or ColumnField.Attendance,
            SheetLayout.Calendar => field is ColumnField.Name or ColumnField.Date or ColumnField.Month,
            SheetLayout.Strategies => field
                is ColumnField.Strategy
                    or ColumnField.LeadOrganisation
                    or ColumnField.Established
                    or ColumnField.Ended
                    or ColumnField.Period
                    or ColumnField.Themes,
            SheetLayout.Milestones => field
                is ColumnField.Milestone
                    or ColumnField.OriginalDue
                    or ColumnField.CurrentDue
                    or ColumnField.Ended
                    or ColumnField.Rag,
            SheetLayout.Boards => field
                is not (
                    ColumnField.Organisation
                    or ColumnField.Role
                    or ColumnField.Post
                    or ColumnField.Person
                    or ColumnField.Attendance
                    or ColumnField.Date
                    or ColumnField.Meaning
                    or ColumnField.Month
                    or ColumnField.Strategy
                    or ColumnField.Period
                    or ColumnField.Milestone
                    or ColumnField.OriginalDue
                    or ColumnField.CurrentDue),
            _ => true,
        };

    public static void Cells(TableSheet sheet, ImportLog log)
    {
        foreach (TableRow row in sheet.Rows)
        {
            foreach (TableCell cell in row.Cells)
            {
                if (cell.Comment is { Length: > 0 } comment)
                {
                    Say(cell, row, sheet, log, ImportEntryKind.NotImported, comment, $"A comment was not imported: {comment}");
                }

                if (cell.StruckText is { Length: > 0 } struck)
                {
                    Say(
                        cell,
                        row,
                        sheet,
                        log,
                        ImportEntryKind.NotImported,
                        struck.Trim(),
                        $"'{struck.Trim()}' is struck through within the cell; it was read as if it were not.");
                }

                if (cell.Kind == TableCellKind.Text && FormulaGuard.LooksLikeFormula(cell.Text))
                {
                    Say(
                        cell,
                        row,
                        sheet,
                        log,
                        ImportEntryKind.FormulaLike,
                        cell.Text,
                        "The cell begins like a formula; it was kept as text and is made harmless when it is written out.");
                }
            }

            if (!row.IsHidden && !row.Cells.Any(static cell => cell.IsStruckThrough))
            {
                continue;
            }

            TableCell[] filled = [.. row.Cells.Where(static cell => !cell.IsBlank)];
            if (filled.Length > 0 && Array.TrueForAll(filled, static cell => cell.IsStruckThrough))
            {
                Say(
                    filled[0],
                    row,
                    sheet,
                    log,
                    ImportEntryKind.NotImported,
                    filled[0].Text,
                    "The whole row is struck through; it was read as if it were not.");
            }
            else
            {
                foreach (TableCell cell in filled.Where(static cell => cell.IsStruckThrough))
                {
                    Say(
                        cell,
                        row,
                        sheet,
                        log,
                        ImportEntryKind.NotImported,
                        cell.Text,
                        "The cell is struck through; it was read as if it were not.");
                }
            }

            if (row.IsHidden && filled.Length > 0)
            {
                Say(filled[0], row, sheet, log, ImportEntryKind.Guessed, filled[0].Text, "The row is hidden in the file; it was read.");
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
        string message
    ) =>
        log.Add(
            new()
            {
                Sheet = sheet.Name,
                Row = row.Number,
                Column = cell.Letter,
                Kind = kind,
                Value = value,
                Message = message,
                Score = kind == ImportEntryKind.Guessed ? 0.9m : null,
            });
}
