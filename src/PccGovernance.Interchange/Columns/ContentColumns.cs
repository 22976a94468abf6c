using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Tells a column of members and one of levels by what they hold, where no header says so: "The usual faces", "Layer".</summary>
internal static class ContentColumns
{
    /// <summary>Fewer cells than this tell nothing of a column.</summary>
    public const int LeastValues = 3;

    private const int MostValues = 60;

    public static void Take(List<MappedColumn> columns, TableSheet sheet, TableRow header, Func<string, bool> isOrganisation)
    {
        if (!Has(columns, ColumnField.Name))
        {
            return;
        }

        if (!Has(columns, ColumnField.Members) && !Has(columns, ColumnField.Organisation) && !Has(columns, ColumnField.OrganisationSeat))
        {
            TakeFirst(columns, sheet, header, ColumnField.Members, "import.column.values-members",
                values => AreMembers(values, isOrganisation));
        }

        if (!Has(columns, ColumnField.Tier))
        {
            TakeFirst(columns, sheet, header, ColumnField.Tier, "import.column.values-levels", static values =>
                values.Length - values.Count(static value => CellMarks.Tier(value) is { HasValue: true }) is var others
                && others * 5 <= values.Length);
        }
    }

    private static bool Has(List<MappedColumn> columns, ColumnField field) => columns.Exists(column => column.Field == field);

    private static void TakeFirst(List<MappedColumn> columns, TableSheet sheet, TableRow header, ColumnField field, string reason,
        Predicate<string[]> holds)
    {
        for (int i = 0; i < columns.Count; i++)
        {
            if (columns[i].Field == ColumnField.Unknown && columns[i].Header.Length > 0
                && Texts(columns[i], sheet, header, fewestFilled: 2) is { Length: >= LeastValues } values && holds(values))
            {
                columns[i] = columns[i] with { Field = field, Score = 0.7m, Reason = Statement.Of(reason) };
                return;
            }
        }
    }

    /// <summary>The first texts of a column, without what stands for nothing.</summary>
    /// <param name="column">The column.</param>
    /// <param name="sheet">Its sheet.</param>
    /// <param name="header">The row of headers.</param>
    /// <param name="fewestFilled">How many cells a row has at least: a heading of a group stands alone in its row.</param>
    public static string[] Texts(MappedColumn column, TableSheet sheet, TableRow header, int fewestFilled) =>
        [
            .. sheet.Rows.Where(row => row.Number > header.Number && row.Filled().Length >= fewestFilled)
                .Select(row => row[TableColumns.Number(column.Letter)])
                .OfType<TableCell>()
                .Where(static cell => !cell.IsBlank && cell.Kind == TableCellKind.Text && !CellWords.IsNothing(cell.Text))
                .Select(static cell => cell.Text)
                .Take(MostValues),
        ];

    /// <summary>Whether most cells are lists and half of what they list are bodies.</summary>
    private static bool AreMembers(string[] values, Func<string, bool> isOrganisation)
    {
        string[][] lists =
        [
            .. values.Select(static value =>
                value.Split([';', ',', '\n', '•'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)),
        ];
        string[] items =
        [
            .. lists.SelectMany(static list => list)
                .Select(static item => item.Split('(')[0].Trim())
                .Where(static item => item.Length > 0),
        ];
        return lists.Count(static list => list.Length > 1) * 10 >= values.Length * 6
            && items.Count(isOrganisation) * 2 >= items.Length;
    }
}
