using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Tells the column of boards beside columns of one organisation each, where nothing stands above it that says so.</summary>
internal static class CornerColumn
{
    private const int LeastBeside = 2;

    public static void Take(List<MappedColumn> columns, TableSheet sheet, TableRow header, Func<string, bool> isBoard)
    {
        if (columns.Exists(static column => column.Field == ColumnField.Name)
            || columns.Count(static column => column.Field == ColumnField.OrganisationSeat) < LeastBeside)
        {
            return;
        }

        for (int at = 0; at < columns.Count && columns[at].Field is ColumnField.Unknown or ColumnField.Reference; at++)
        {
            string[] values = ContentColumns.Texts(columns[at], sheet, header, fewestFilled: 2);
            if (values.Length > 0
                && values.Count(value => isBoard(value) || BoardHeaders.IsLikely(value)) * 2 > values.Length)
            {
                columns[at] = columns[at] with
                {
                    Field = ColumnField.Name,
                    Score = 0.8m,
                    Reason = Statement.Of("import.column.values-boards"),
                };
                return;
            }
        }
    }
}
