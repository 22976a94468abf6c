using System.Text.RegularExpressions;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// Columns of who leads (<c>Lead</c>, <c>Led by</c>), and of whom the office sends (<c>Our person</c>), told by what they hold.
/// </summary>
internal static partial class LeadColumns
{
    public static void Take(List<MappedColumn> columns, TableSheet sheet, TableRow header)
    {
        if (!Has(columns, ColumnField.Name) || Has(columns, ColumnField.Organisation))
        {
            return;
        }

        if (!Has(columns, ColumnField.Chair))
        {
            // Whoever hosts a board is a body; one that is named by a post, or is nobody's, leads the meeting.
            Take(columns, sheet, header, ColumnField.LeadOrganisation, ColumnField.Chair, "import.column.values-lead-posts", static text =>
                RoleText.Of(text).Role != SeatRole.Unknown
                || TextKey.Of(text).StartsWith("indep", StringComparison.Ordinal)
                || PostTitles.Find(text) is not null
                || SeatPatterns.Brackets().Match(text) is { Success: true, Groups: var within } && PostTitles.IsPost(within["in"].Value));
        }

        if (!Has(columns, ColumnField.PolicingBodySeat))
        {
            Take(columns, sheet, header, ColumnField.Person, ColumnField.PolicingBodySeat, "import.column.values-our-posts", static text =>
                PostTitles.IsPost(SeatPatterns.Brackets().Replace(text, string.Empty).Trim()));
        }
    }

    private static void Take(
        List<MappedColumn> columns, TableSheet sheet, TableRow header, ColumnField from, ColumnField to, string reason,
        Func<string, bool> holds)
    {
        int at = columns.FindIndex(column => column.Field == from
            && (from != ColumnField.Person || Ours().IsMatch(TextKey.Of(column.Header))));
        if (at >= 0
            && ContentColumns.Texts(columns[at], sheet, header, fewestFilled: 2) is { Length: >= ContentColumns.LeastValues } values
            && values.Count(holds) * 2 > values.Length
            && (from != ColumnField.Person || ContentColumns.Most(values, holds)))
        {
            columns[at] = columns[at] with { Field = to, Score = 0.75m, Reason = Statement.Of(reason) };
        }
    }

    private static bool Has(List<MappedColumn> columns, ColumnField field) => columns.Exists(column => column.Field == field);

    [GeneratedRegex("^(our|ein) ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Ours();
}
