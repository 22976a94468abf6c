using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Begins the boards that stand across the top of a table of organisations, with the facts that labels below them give.</summary>
internal static class AcrossRows
{
    public static IEnumerable<BoardRow> Read(ImportContext context, MappedSheet map, TableSheet sheet)
    {
        Dictionary<int, TableRow> rows = sheet.Lines
            .Where(row => row.Number == map.HeaderRow || map.Labels.Any(label => label.Row == row.Number))
            .ToDictionary(static row => row.Number);
        if (!rows.TryGetValue(map.HeaderRow, out TableRow? top))
        {
            return [];
        }

        (MappedColumn Label, TableRow Row)[] labels =
            [.. map.Labels.Where(label => rows.ContainsKey(label.Row!.Value)).Select(label => (label, rows[label.Row!.Value]))];
        foreach ((MappedColumn label, TableRow row) in labels)
        {
            context.UsedRows.Add(sheet.Name, row.Number);
            context.Log.Understood(sheet.Name, row.Number, TableColumns.Number(label.Letter));
            if (ColumnNotes.WhyLeft(label.Field) is { } why)
            {
                context.Log.Add(new()
                {
                    Sheet = sheet.Name,
                    Row = row.Number,
                    Column = label.Letter,
                    Kind = ImportEntryKind.NotImported,
                    Value = label.Header,
                    Statement = Statement.Of("import.form.left-out", ("label", label.Header), ("why", why)),
                });
            }
        }

        context.UsedRows.Add(sheet.Name, top.Number);
        return
        [
            .. map.Columns.Where(static column => column.Row is null && column.Field == ColumnField.Unknown)
                .Select(column => top[TableColumns.Number(column.Letter)])
                .Where(cell => cell is { IsBlank: false } && labels.Any(label => label.Row[cell.Column] is { IsBlank: false }))
                .Select(name => BoardRow.OfForm(sheet.Name, [.. Cells(name!, top, labels)], [])),
        ];
    }

    // Copies: rows may share cells, and each board must know its own.
    private static IEnumerable<(TableCell Cell, ColumnField Field, int Row)> Cells(
        TableCell name,
        TableRow top,
        (MappedColumn Label, TableRow Row)[] labels) =>
        labels.Where(static label => label.Label.Field != ColumnField.Unknown)
            .Select(label => (Cell: label.Row[name.Column], label.Label.Field, label.Row.Number))
            .Where(static one => one.Cell is { IsBlank: false })
            .Select(static one => (one.Cell! with { }, one.Field, one.Number))
            .Prepend((name with { }, ColumnField.Name, top.Number));
}
