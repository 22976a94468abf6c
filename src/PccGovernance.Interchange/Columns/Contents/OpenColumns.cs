using System.Text.RegularExpressions;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// Columns of boards of which it can be told what they hold and not what for: days, bodies and roles. They are asked, with what they may
/// be.
/// </summary>
internal static partial class OpenColumns
{
    /// <summary>Days of something that happened once, or will.</summary>
    private const string Days = "import.column.values-days-alone";

    /// <summary>Days that are mostly still to come.</summary>
    private const string DaysToCome = "import.column.values-days-to-come";

    /// <summary>Roles of somebody who is not named.</summary>
    private const string Roles = "import.column.values-roles-alone";

    private static readonly ColumnField[] s_ofDays = [ColumnField.Established, ColumnField.LastReviewed, ColumnField.Ended];

    public static void Take(List<MappedColumn> columns, TableSheet sheet, TableRow header, ContentReaders readers)
    {
        if (!Has(columns, ColumnField.Name) || Has(columns, ColumnField.Organisation) || Has(columns, ColumnField.Meeting))
        {
            return;
        }

        for (int i = 0; i < columns.Count; i++)
        {
            if (columns[i] is not { Field: ColumnField.Unknown, Header.Length: > 0, Reason: null })
            {
                continue;
            }

            if (OfDays(sheet, header, columns[i], readers.AsOf) is { } days)
            {
                columns[i] = days == Days && !Has(columns, ColumnField.Established) && Began().IsMatch(TextKey.Of(columns[i].Header))
                    ? columns[i] with
                    {
                        Field = ColumnField.Established,
                        Score = 0.8m,
                        Reason = Statement.Of("import.column.values-days-from"),
                    }
                    : columns[i] with { Reason = Statement.Of(days) };
                continue;
            }

            string[] values = ContentColumns.Texts(columns[i], sheet, header, fewestFilled: 2);
            if (values.Length < ContentColumns.LeastValues)
            {
                continue;
            }

            if (!Has(columns, ColumnField.LeadOrganisation)
                && !Has(columns, ColumnField.Chair)
                && ContentColumns.Most(values, text => readers.IsOrganisation(text.Split('(')[0].Trim())))
            {
                columns[i] = columns[i] with
                {
                    Field = ColumnField.LeadOrganisation,
                    Score = 0.5m,
                    Reason = Statement.Of("import.column.values-lone-bodies"),
                };
            }
            else if (!Has(columns, ColumnField.PolicingBodySeat)
                && ContentColumns.Most(values, static text => RoleText.Of(text).Role != SeatRole.Unknown))
            {
                columns[i] = columns[i] with { Reason = Statement.Of(Roles) };
            }
        }
    }

    /// <summary>
    /// The question about a column and what it may hold, the likeliest first; <c>null</c> for one that is not asked.
    /// </summary>
    public static (Statement Question, ValueList<string> Choices)? Ask(MappedColumn column, IReadOnlyCollection<MappedColumn> columns)
    {
        ColumnField[] fields = column is not { Field: ColumnField.Unknown, Reason.Code: var code } ? []
            : code is Days or DaysToCome ? [.. s_ofDays.Where(field => (code == Days || field == ColumnField.Ended)
                && !columns.Any(other => other.Field == field))]
            : code == Roles ? [ColumnField.PolicingBodySeat]
            : [];
        return fields.Length == 0
            ? null
            : (
                Statement.Of(
                    column.Reason?.Code == Roles ? "import.column.roles-of-whom" : "import.column.days-of-what",
                    ("column", column.Header)),
                [.. fields.Append(ColumnField.Unknown).Select(static field => field.ToString())]);
    }

    [GeneratedRegex("^(ran |running |going |met |meeting |in place |active )?(from|since)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Began();

    private static bool Has(List<MappedColumn> columns, ColumnField field) => columns.Exists(column => column.Field == field);

    /// <summary>The reason by which a column is of days; <c>null</c> for one that is not.</summary>
    private static string? OfDays(TableSheet sheet, TableRow header, MappedColumn column, NodaTime.LocalDate asOf)
    {
        (int cells, int days, int toCome) = (0, 0, 0);
        int at = TableColumns.Number(column.Letter);
        foreach (TableCell cell in sheet.Lines.Where(row => row.Number > header.Number && row.Filled().Length > 1)
            .Select(row => row[at])
            .OfType<TableCell>()
            .Where(static cell => !cell.IsBlank && !CellWords.IsNothing(cell.Text))
            .Take(ContentColumns.MostValues))
        {
            cells++;
            if ((cell.Kind == TableCellKind.Date || CellContent.IsDay(cell.Text))
                && PartialDateCell.Read(cell) is { HasValue: true, Value.Earliest: var day })
            {
                days++;
                toCome += day > asOf ? 1 : 0;
            }
        }

        return cells < ContentColumns.LeastValues || days * 5 < cells * 4 ? null : toCome * 2 > days ? DaysToCome : Days;
    }
}
