using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// Tells the column of the names of boards by what it holds, where no header says so, or where one that says so does not hold them.
/// </summary>
internal static class BoardNameColumn
{
    private const decimal Sure = 0.9m;

    public static void Take(List<MappedColumn> columns, TableSheet sheet, TableRow header, ContentReaders readers)
    {
        int headed = columns.FindIndex(static column => column.Field == ColumnField.Name);
        if ((headed >= 0 && columns[headed].Score >= Sure)
            || columns.Exists(static column => column.Field is ColumnField.Meaning or ColumnField.Strategy or ColumnField.Milestone
                or ColumnField.Meeting))
        {
            return;
        }

        int best = -1;
        decimal most = headed < 0 ? 0.5m : Math.Max(0.5m, Share(columns[headed], sheet, header, readers) + 0.3m);
        for (int i = 0; i < columns.Count; i++)
        {
            if ((columns[i].Field is ColumnField.Unknown || columns[i].Score < 0.7m)
                && columns[i].Header.Length > 0
                && !readers.IsBoard(columns[i].Header)
                && Share(columns[i], sheet, header, readers) is var share
                && share >= most)
            {
                (best, most) = (i, share + 0.0001m);
            }
        }

        if (best < 0)
        {
            return;
        }

        if (headed >= 0)
        {
            columns[headed] = columns[headed] with { Field = ColumnField.Unknown, Score = 0, Reason = null };
        }

        columns[best] = columns[best] with
        {
            Field = ColumnField.Name,
            Score = Math.Round(Math.Min(0.8m, most), 2),
            Reason = Statement.Of("import.column.values-boards"),
        };
    }

    private static decimal Share(MappedColumn column, TableSheet sheet, TableRow header, ContentReaders readers)
    {
        string[] values = ContentColumns.Texts(column, sheet, header, fewestFilled: 2);
        return values.Length < ContentColumns.LeastValues
            ? 0
            : (decimal)values.Count(text => text.Length <= 100 && (BoardHeaders.IsLikely(text) || readers.IsBoard(text))) / values.Length;
    }
}
