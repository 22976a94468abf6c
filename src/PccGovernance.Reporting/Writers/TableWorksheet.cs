using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PccGovernance.Interchange;

namespace PccGovernance.Reporting;

/// <summary>A table as a sheet: its header stays in sight and can be filtered by.</summary>
internal static class TableWorksheet
{
    private const int Narrow = 10;
    private const int Wide = 60;

    public static void Write(WorksheetPart part, PaperTable table)
    {
        using OpenXmlWriter writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(SheetHead.InSight());
        writer.WriteElement(
            new Columns(
                table.Columns.Select(
                    (column, i) =>
                        new Column
                        {
                            Min = (uint)(i + 1),
                            Max = (uint)(i + 1),
                            Width = Width(table, column, i),
                            CustomWidth = true,
                        })));
        writer.WriteStartElement(new SheetData());
        Row(writer, 0, table.Columns.Select((column, i) => SheetCells.Of(column.Name, 0, i, SheetCells.Head)));
        for (int row = 0; row < table.Rows.Count; row++)
        {
            Row(writer, row + 1, table.Rows[row].Cells.Select((cell, i) => Cell(cell, row + 1, i, table.Columns[i].Kind)));
        }

        if (table.Note.Length > 0)
        {
            Row(writer, table.Rows.Count + 2, [SheetCells.Of(table.Note, table.Rows.Count + 2, 0, SheetCells.Plain)]);
        }

        writer.WriteEndElement();
        writer.WriteElement(
            new AutoFilter
            {
                Reference = string.Create(
                    CultureInfo.InvariantCulture,
                    $"A1:{SheetCells.Letter(table.Columns.Count - 1)}{table.Rows.Count + 1}"),
            });
        writer.WriteEndElement();
    }

    public static void Row(OpenXmlWriter writer, int row, IEnumerable<Cell> cells)
    {
        writer.WriteStartElement(new Row { RowIndex = (uint)(row + 1) });
        foreach (Cell cell in cells)
        {
            writer.WriteElement(cell);
        }

        writer.WriteEndElement();
    }

    private static Cell Cell(PaperCell cell, int row, int column, PaperColumnKind kind) =>
        cell.Number is { } number
            ? SheetCells.Of(
                number,
                row,
                column,
                kind switch
                {
                    PaperColumnKind.Money => SheetCells.Money,
                    PaperColumnKind.Share => SheetCells.Share,
                    _ => SheetCells.Number,
                })
            : SheetCells.Of(cell.Text, row, column, cell.Text.Length > Wide ? SheetCells.Wrapped : SheetCells.Plain);

    private static double Width(PaperTable table, PaperColumn column, int at)
    {
        int longest = column.Name.Length / 2;
        foreach (PaperRow row in table.Rows)
        {
            longest = Math.Max(longest, row.Cells[at].Text.Length);
        }

        return Math.Clamp(longest + 2, Narrow, Wide);
    }
}
