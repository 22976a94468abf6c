namespace PccGovernance.Interchange;

/// <content>Rows that go on with the board above.</content>
internal sealed partial class SheetRows
{
    /// <summary>Whether a cell alone has more members of the board above: a list of them in their column, and no heading.</summary>
    private bool GoesOn(TableRow row, TableCell cell) =>
        _fields.GetValueOrDefault(cell.Column) is ColumnField.Members or ColumnField.Advisers or ColumnField.Observers
        && Cell(row, ColumnField.Name) is null or { IsBlank: true }
        && !sheet.Merges.Any(merge => merge.FirstRow == row.Number && merge.FirstColumn <= cell.Column && merge.LastColumn >= cell.Column
            && merge.LastColumn > merge.FirstColumn)
        && (IsUnderName(row) || SeatSplitter.Lines(cell.Text) is { Count: > 1 } lines && lines.Exists(context.Seats.IsBody));

    /// <summary>Whether the name of the board above is merged over a row.</summary>
    private bool IsUnderName(TableRow row)
    {
        int name = _fields.FirstOrDefault(static pair => pair.Value == ColumnField.Name).Key;
        return sheet.Merges.Any(merge =>
            merge.FirstRow < row.Number && merge.LastRow >= row.Number && merge.FirstColumn <= name && merge.LastColumn >= name);
    }

    private bool Continues(TableRow row, TableCell[] cells)
    {
        int name = _fields.First(static pair => pair.Value == ColumnField.Name).Key;
        return IsUnderName(row)
            || cells.All(cell =>
                (cell.Column == name && ContinuedWords.Contains(TextKey.Of(cell.Text)))
                || _fields.GetValueOrDefault(cell.Column)
                    is ColumnField.Members
                        or ColumnField.PolicingBodySeat
                        or ColumnField.Notes
                        or ColumnField.Chair
                        or ColumnField.Themes
                        or ColumnField.Purpose
                        or ColumnField.Advisers
                        or ColumnField.OrganisationSeat);
    }
}
