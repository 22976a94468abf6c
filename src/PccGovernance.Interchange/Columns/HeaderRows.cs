namespace PccGovernance.Interchange;

/// <summary>
/// Headers over two rows: groups above (<c>Membership</c>), and what each column of a group holds below (<c>Chair</c>, <c>Members</c>).
/// </summary>
internal static class HeaderRows
{
    private const decimal Sure = 0.9m;
    private const int LeastGroups = 2;
    private const int LeastAgain = 4;

    /// <summary>The headers, as one row with the number of the lower where there are two.</summary>
    public static TableRow Whole(TableSheet sheet, TableRow header)
    {
        TableRow? below = At(sheet, header.Number + 1);
        if (below is not null && IsBelow(below, header, sheet))
        {
            return Joined(header, below);
        }

        TableRow? above = At(sheet, header.Number - 1);
        return above is null ? header
            : IsAbove(above, header) && IsBelow(header, above, sheet) ? Joined(above, header)
            : Grouped(above, header);
    }

    /// <summary>
    /// The headers over two rows that a row further down has again as one, as where a page begins: they come first; else that row.
    /// </summary>
    public static TableRow First(TableSheet sheet, TableRow header)
    {
        TableCell[] again = header.Filled();
        foreach (TableRow row in again.Length < LeastAgain ? [] : sheet.Lines.Where(row => row.Number < header.Number && !row.IsBlank))
        {
            TableRow whole = Whole(sheet, row);
            if (whole.Number < header.Number
                && again.Count(cell => whole[cell.Column] is { IsBlank: false } first && TextKey.Is(first.Text, TextKey.Of(cell.Text))) * 5
                    >= again.Length * 4)
            {
                return row;
            }
        }

        return header;
    }

    /// <summary>Headers that say nothing alone, by what stands above each: <c>How often</c> above <c>per year</c>.</summary>
    private static TableRow Grouped(TableRow above, TableRow header)
    {
        TableCell[] groups = above.Filled();
        return groups.Count(static cell => IsKnown(cell.Text)) < LeastGroups
            ? header
            : header with
            {
                Cells =
                [
                    .. header.Cells.Select(cell => !IsKnown(cell.Text)
                        && above[cell.Column] is { IsBlank: false } group && IsKnown(group.Text)
                        && (above[cell.Column + 1] is { IsBlank: false } || header[cell.Column + 1] is null or { IsBlank: true })
                            ? cell with { Text = group.Text }
                            : cell),
                ],
            };
    }

    private static TableRow? At(TableSheet sheet, int number) => sheet.Lines.FirstOrDefault(row => row.Number == number);

    /// <summary>
    /// A row that says what columns hold of which the row above says nothing, or only for several together: most of its cells are known
    /// headers, and at least two.
    /// </summary>
    private static bool IsBelow(TableRow below, TableRow above, TableSheet sheet)
    {
        TableCell[] cells = below.Filled();
        int known = cells.Count(static cell => IsKnown(cell.Text));
        return known >= 2
            && known * 3 >= cells.Length * 2
            && Array.Exists(cells, cell => above[cell.Column] is null or { IsBlank: true } || IsGroup(cell.Column, above, sheet))
            && Array.TrueForAll(cells, cell => above[cell.Column] is null or { IsBlank: true }
                || IsGroup(cell.Column, above, sheet) || !IsKnown(above[cell.Column]!.Text) || IsKnown(cell.Text));
    }

    /// <summary>A row above that names columns of which the row of headers says nothing.</summary>
    private static bool IsAbove(TableRow above, TableRow header) =>
        above.Filled() is { Length: > 1 } cells
            && Array.Exists(cells, cell => header[cell.Column] is null or { IsBlank: true } && IsKnown(cell.Text));

    /// <summary>Whether a header stands over several columns: it is merged over them, or those beside it have none.</summary>
    private static bool IsGroup(int column, TableRow above, TableSheet sheet) =>
        sheet.Merges.Any(merge => merge.FirstRow <= above.Number && merge.LastRow >= above.Number
            && merge.FirstColumn <= column && merge.LastColumn >= column && merge.LastColumn > merge.FirstColumn)
        || (above[column + 1] is null or { IsBlank: true } && above.Cells.Any(cell => cell.Column > column && !cell.IsBlank));

    private static bool IsKnown(string text) => ColumnRecogniser.OfHeader(TextKey.Tidy(text)).Score >= Sure;

    private static TableRow Joined(TableRow above, TableRow below) => below with
    {
        Cells =
        [
            .. below.Cells.Where(static cell => !cell.IsBlank)
                .Concat(above.Cells.Where(cell => below[cell.Column] is null or { IsBlank: true }))
                .OrderBy(static cell => cell.Column),
        ],
    };
}
