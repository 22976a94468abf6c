using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Tells columns that are the days of meetings, with a mark for each organisation that came or did not.</summary>
internal static class AttendanceHeaders
{
    private const int LongestMark = 16;
    private const int MostValues = 60;

    /// <summary>Whether a header is a day.</summary>
    public static bool IsDay(TableCell cell) => Day(cell) is not null;

    /// <summary>The day that a header is; <c>null</c> when it is none.</summary>
    public static PartialDate? Day(TableCell cell) =>
        cell.Kind is TableCellKind.Date or TableCellKind.Text
            && cell.Text.Length is >= 6 and <= 30
            && PartialDateCell.Read(cell) is { HasValue: true, Issue: ImportEntryKind.Unknown, Value: { IsDay: true } day }
            ? day
            : null;

    /// <summary>
    /// Two days or more beside a column of organisations are meetings. That column is one of organisations also where it is headed
    /// <c>Members</c>, or <c>Name</c> of what are bodies.
    /// </summary>
    public static void Take(List<MappedColumn> columns, TableSheet sheet, TableRow header, Func<string, bool> isOrganisation)
    {
        int[] meetings =
        [
            .. Enumerable.Range(0, columns.Count).Where(i =>
                header[TableColumns.Number(columns[i].Letter)] is { } cell
                && IsDay(cell)
                && Values(sheet, header, columns[i]).All(static value => value.Length <= LongestMark)),
        ];
        if (meetings.Length < 2)
        {
            return;
        }

        int who = columns.FindIndex(static column => column.Field == ColumnField.Organisation);
        if (who < 0)
        {
            who = columns.FindIndex(column => column.Field is ColumnField.Members or ColumnField.Name or ColumnField.Person
                && Values(sheet, header, column).ToArray() is { Length: > 0 } values
                && values.Count(isOrganisation) * 10 >= values.Length * 5);
            if (who < 0)
            {
                return;
            }

            columns[who] = columns[who] with { Field = ColumnField.Organisation };
        }

        foreach (int at in meetings)
        {
            columns[at] = columns[at] with
            {
                Field = ColumnField.Meeting,
                Score = 0.9m,
                Reason = Statement.Of("import.column.header-is-day", ("header", columns[at].Header)),
            };
        }
    }

    private static IEnumerable<string> Values(TableSheet sheet, TableRow header, MappedColumn column) => sheet.Lines
        .Where(row => row.Number > header.Number)
        .Select(row => row[TableColumns.Number(column.Letter)]?.Text)
        .OfType<string>()
        .Where(static text => !string.IsNullOrWhiteSpace(text))
        .Take(MostValues);
}
