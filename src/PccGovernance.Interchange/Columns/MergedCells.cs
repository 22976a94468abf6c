namespace PccGovernance.Interchange;

/// <summary>What cells merged over several rows say of each of them: one value, written once beside boards that share it.</summary>
internal sealed class MergedCells
{
    private readonly TableMerge[] _merges;
    private readonly TableSheet _sheet;

    public MergedCells(TableSheet sheet, int headerRow)
    {
        _sheet = sheet;
        _merges = [.. sheet.Merges.Where(merge => merge.LastRow > merge.FirstRow && merge.FirstRow > headerRow)];
    }

    /// <summary>Whether nothing is merged over rows.</summary>
    public bool IsEmpty => _merges.Length == 0;

    /// <summary>A row with what is merged over it from a row above, for the fields that rows can share.</summary>
    public TableRow Filled(TableRow row, Func<int, ColumnField> fieldOf)
    {
        if (_merges.Length == 0)
        {
            return row;
        }

        List<TableCell>? cells = null;
        foreach (TableMerge merge in _merges)
        {
            if (merge.FirstRow < row.Number
                && merge.LastRow >= row.Number
                && fieldOf(merge.FirstColumn) is not (ColumnField.Unknown or ColumnField.Name or ColumnField.ShortName
                    or ColumnField.Reference)
                && row[merge.FirstColumn] is null or { IsBlank: true }
                && Row(merge.FirstRow)?[merge.FirstColumn] is { IsBlank: false } shared)
            {
                cells ??= [.. row.Cells.Where(static cell => !cell.IsBlank)];
                cells.Add(shared with { Comment = null });
            }
        }

        return cells is null ? row : row with { Cells = [.. cells.OrderBy(static cell => cell.Column)] };
    }

    private TableRow? Row(int number) => _sheet.Lines.FirstOrDefault(row => row.Number == number);
}
