using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Tells columns of one organisation each that stand among others of which it is known, by the marks that they hold.</summary>
internal static class OrganisationColumns
{
    private const int LeastKnown = 3;
    private const int LongestMark = 16;

    private static readonly HashSet<string> s_others = new(
        ["other", "others", "other members", "other organisations", "other partners", "other agencies", "other attendees", "also", "arall",
            "eraill", "aelodau eraill", "sefydliadau eraill", "partneriaid eraill", "others name", "other name", "other please say"],
        StringComparer.Ordinal);

    public static void Take(List<MappedColumn> columns, TableSheet sheet, TableRow header)
    {
        int[] known = [.. Enumerable.Range(0, columns.Count).Where(i => columns[i].Field == ColumnField.OrganisationSeat)];
        if (known.Length < LeastKnown)
        {
            return;
        }

        for (int i = 0; i < columns.Count; i++)
        {
            if (columns[i].Header.Length == 0
                || columns[i].Field is not (ColumnField.Unknown or ColumnField.Notes or ColumnField.Footprint))
            {
                continue;
            }

            if (columns[i].Field != ColumnField.Footprint && IsOthers(columns[i].Header))
            {
                columns[i] = columns[i] with
                {
                    Field = ColumnField.Members,
                    Score = 0.8m,
                    Reason = Statement.Of("import.column.other-members", ("header", columns[i].Header)),
                };
            }
            else if (columns[i].Field == ColumnField.Unknown
                && known[0] - 1 <= i
                && i <= known[^1] + 2
                && !CountHeaders.IsCount(columns[i].Header)
                && IsOfMarks(sheet, header, TableColumns.Number(columns[i].Letter)))
            {
                columns[i] = columns[i] with
                {
                    Field = ColumnField.OrganisationSeat,
                    Score = 0.7m,
                    Reason = Statement.Of("import.column.among-bodies", ("header", columns[i].Header)),
                };
            }
        }
    }

    private static bool IsOthers(string header) =>
        s_others.Contains(TextKey.Of(header))
            || header.Split(" / ").Any(static half => s_others.Contains(TextKey.Of(half)));

    /// <summary>Whether most of what a column holds are marks of seats, and nothing is long.</summary>
    private static bool IsOfMarks(TableSheet sheet, TableRow header, int at)
    {
        (int cells, int brief, int marks) = (0, 0, 0);
        foreach (TableCell cell in sheet.Lines.Where(row => row.Number > header.Number && row.Filled().Length > 2)
            .Select(row => row[at])
            .OfType<TableCell>()
            .Where(static cell => !cell.IsBlank && cell.Formula is null))
        {
            cells++;
            brief += cell.Text.Trim().Length <= LongestMark ? 1 : 0;
            marks += MatrixCellText.Read(MarkWithPost.Of(cell.Text).Mark, null) is { HasValue: true, Value.Post: null } ? 1 : 0;
        }

        return cells > 0 && brief * 10 >= cells * 7 && marks * 2 >= cells;
    }
}
