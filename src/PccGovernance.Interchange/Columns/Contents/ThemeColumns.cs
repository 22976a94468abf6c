using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Tells a column of themes by what it holds, where no header says so.</summary>
internal static class ThemeColumns
{
    /// <summary>A header of which only a part is known says less than what stands below it.</summary>
    private const decimal Sure = 0.9m;

    /// <summary>A column whose header says nothing, or that it is what boards are for, and whose cells are lists of themes.</summary>
    public static void Take(List<MappedColumn> columns, TableSheet sheet, TableRow header, Func<string, bool> isThemes)
    {
        if (columns.Exists(static column => column.Field == ColumnField.Themes)
            || !columns.Exists(static column => column.Field == ColumnField.Name))
        {
            return;
        }

        for (int i = 0; i < columns.Count; i++)
        {
            bool isOpen = columns[i].Field is ColumnField.Unknown or ColumnField.Purpose
                || (columns[i].Field == ColumnField.Contact && columns[i].Score < Sure);
            if (!isOpen || columns[i].Header.Length == 0)
            {
                continue;
            }

            string[] values = ContentColumns.Texts(columns[i], sheet, header, fewestFilled: 1);
            if (values.Length >= ContentColumns.LeastValues
                && !ContentColumns.AreRatings(values)
                && values.Count(isThemes) * 10 >= values.Length * 6)
            {
                columns[i] = columns[i] with
                {
                    Field = ColumnField.Themes,
                    Score = 0.7m,
                    Reason = Statement.Of("import.column.values-themes"),
                };
                return;
            }
        }
    }
}
