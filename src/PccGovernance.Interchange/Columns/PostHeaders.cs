using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Tells columns that are posts of the policing body's office, a column for each.</summary>
internal static class PostHeaders
{
    /// <summary>Columns of posts beside that of the policing body's own seat: its office, a column for each post.</summary>
    public static void Take(List<MappedColumn> columns, TableSheet sheet, TableRow header)
    {
        if (!columns.Exists(static column => column.Field == ColumnField.Name)
            || !columns.Exists(static column => PostTitles.Find(column.Header)?.Body == "policing-body")
            || columns.Count(static column => PostTitles.IsPost(column.Header)) < 2)
        {
            return;
        }

        for (int i = 0; i < columns.Count; i++)
        {
            int at = TableColumns.Number(columns[i].Letter);
            if (columns[i].Score < 0.9m
                && PostTitles.IsPost(columns[i].Header)
                && sheet.Lines.Where(row => row.Number > header.Number).All(row => row[at] is null or { Text.Length: <= 4 }))
            {
                columns[i] = columns[i] with
                {
                    Field = ColumnField.OrganisationSeat,
                    Score = 0.8m,
                    Reason = Statement.Of("import.column.header-is-post", ("header", columns[i].Header)),
                };
            }
        }
    }
}
