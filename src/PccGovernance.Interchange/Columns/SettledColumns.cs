using System.Text.RegularExpressions;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Settles which of several columns holds what only one can.</summary>
internal static partial class SettledColumns
{
    /// <summary>The reason by which a column is that of the post of whoever chairs.</summary>
    public const string PostOfChair = "import.column.post-of-chair";

    private static readonly ColumnField[] s_repeatable =
    [
        ColumnField.Unknown,
        ColumnField.Members,
        ColumnField.Notes,
        ColumnField.Contact,
        ColumnField.OrganisationSeat,
        ColumnField.Month,
        ColumnField.Rag,
        ColumnField.Statutory,
        ColumnField.Meeting,
    ];

    /// <summary>One column for each field: the surest, then the first. The rest hold nothing that is known.</summary>
    public static void Settle(List<MappedColumn> columns)
    {
        foreach (
            IGrouping<ColumnField, MappedColumn> rivals in columns
                .GroupBy(static column => column.Field)
                .Where(static group => group.Count() > 1 && !s_repeatable.Contains(group.Key))
                .ToList())
        {
            MappedColumn kept = rivals
                .OrderBy(static column => column.Field == ColumnField.Chair && IsOfPost().IsMatch(TextKey.Of(column.Header)) ? 1 : 0)
                .ThenByDescending(static column => column.Score)
                .First();
            foreach (MappedColumn other in rivals.Where(other => other != kept))
            {
                if (other.Field == ColumnField.Chair
                    && IsOfPost().IsMatch(TextKey.Of(other.Header))
                    && !columns.Exists(static column => column.Field == ColumnField.Post))
                {
                    columns[columns.IndexOf(other)] = other with { Field = ColumnField.Post, Reason = Statement.Of(PostOfChair) };
                    continue;
                }

                columns[columns.IndexOf(other)] = other with
                {
                    Field = ColumnField.Unknown,
                    Score = 0,
                    Reason = Statement.Of("import.column.held-already", ("column", kept.Letter)),
                };
            }
        }

        bool Has(ColumnField field) => columns.Exists(column => column.Field == field);
        if (!Has(ColumnField.Name) && Has(ColumnField.ShortName) && !Has(ColumnField.Meaning))
        {
            int at = columns.FindIndex(static column => column.Field == ColumnField.ShortName);
            columns[at] = columns[at] with { Field = ColumnField.Name };
        }
    }

    [GeneratedRegex("\\b(role|post|title|rank|position|job)\\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex IsOfPost();
}
