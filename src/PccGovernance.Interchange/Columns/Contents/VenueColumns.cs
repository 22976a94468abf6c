using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// Tells a column of where meetings were held from one of areas, in a log of meetings: rooms and towns are no ground of a board.
/// </summary>
internal static class VenueColumns
{
    public static void Take(List<MappedColumn> columns, TableSheet sheet, TableRow header, Func<string, bool> isArea)
    {
        int at = columns.FindIndex(static column => column.Field == ColumnField.Footprint);
        if (at < 0
            || !columns.Exists(static column => column.Field == ColumnField.Date)
            || !columns.Exists(static column => column.Field is ColumnField.Attendance or ColumnField.Organisation))
        {
            return;
        }

        string[] values = ContentColumns.Texts(columns[at], sheet, header, fewestFilled: 2);
        if (values.Length >= ContentColumns.LeastValues && values.Count(isArea) * 2 < values.Length)
        {
            columns[at] = columns[at] with
            {
                Field = ColumnField.Notes,
                Score = 0.7m,
                Reason = Statement.Of("import.column.values-venues"),
            };
        }
    }
}
