using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// Columns whose headers speak of bodies and whose cells do not: yes and no (<c>Minutes?</c>), or a header of which only a word is known
/// and remarks below it (<c>Our view, not for partners</c>).
/// </summary>
internal static class ContradictedColumns
{
    private const decimal Unsure = 0.7m;

    public static void Take(List<MappedColumn> columns, TableSheet sheet, TableRow header, Func<string, bool> isOrganisation)
    {
        for (int i = 0; i < columns.Count; i++)
        {
            if (columns[i].Field is not (ColumnField.Members or ColumnField.Secretariat or ColumnField.Advisers or ColumnField.Observers)
                || ContentColumns.Texts(columns[i], sheet, header, fewestFilled: 2) is not { Length: >= ContentColumns.LeastValues } values)
            {
                continue;
            }

            if (ContentColumns.Most(values, static text => text.Length > 1 && CellMarks.YesNo(text) is { HasValue: true }))
            {
                columns[i] = columns[i] with
                {
                    Field = ColumnField.Notes,
                    Score = Unsure,
                    Reason = Statement.Of("import.column.values-yes-no"),
                };
            }
            else if (columns[i].Score < Unsure
                && values.SelectMany(static text => text.Split(';', ',', '\n'))
                    .All(part => !isOrganisation(part.Split('(')[0].Trim())))
            {
                columns[i] = columns[i] with { Field = ColumnField.Unknown, Score = 0, Reason = null };
            }
        }
    }
}
