using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Rows of one organisation each, with a column for each board.</summary>
internal sealed partial class OtherSheets
{
    /// <summary>Where no header is a board that is known, the headers are all that says which boards there are.</summary>
    private void BoardsOfHeaders(MappedSheet map, TableSheet sheet)
    {
        if (sheet.Rows.FirstOrDefault(row => row.Number == map.HeaderRow) is { } header
            && !map.Columns.Any(column => context.Boards.IsName(column.Header)))
        {
            foreach (TableCell cell in header.Cells.Skip(1).Where(static cell => BoardHeaders.IsLikely(cell.Text)))
            {
                Board(cell, sheet, header);
                context.Log.Understood(sheet.Name, header.Number, cell.Column);
            }
        }
    }

    private void OrganisationRow(MappedSheet map, TableSheet sheet, TableRow row)
    {
        TableCell? first =
            Cell(map, row, ColumnField.Organisation) ?? Cell(map, row, ColumnField.Name) ?? (row.Cells.IsEmpty ? null : row.Cells[0]);
        if (first is null or { IsBlank: true })
        {
            Ignore(sheet.Name, row, Statement.Of("import.row.no-organisation"));
            return;
        }

        context.Log.Understood(sheet.Name, row.Number, first.Column);
        context.UsedRows.Add(sheet.Name, row.Number);
        foreach (MappedColumn column in map.Columns.Where(column =>
            column.Field is ColumnField.Unknown or ColumnField.ShortName
                && column.Header.Length > 0
                && context.Boards.IsName(column.Header)))
        {
            if (row[TableColumns.Number(column.Letter)] is { IsBlank: false } cell
                && cell.Column != first.Column
                && context.Boards.Find(column.Header).Boards is [var board, ..])
            {
                Cross(board, first.Text, cell, sheet.Name, row.Number);
            }
        }
    }
}
