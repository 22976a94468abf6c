using System.Globalization;
using System.Text.RegularExpressions;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Headers as lists and databases export them: words run together, and columns that the list keeps of its own entries.</summary>
internal static partial class ListHeaders
{
    private static readonly HashSet<string> s_own = new(
        ["created", "modified", "created by", "modified by", "item type", "path", "content type", "attachments", "version", "id", "guid",
            "edit", "type", "app created by", "app modified by", "folder child count", "item child count"],
        StringComparer.Ordinal);

    /// <summary>A header with its words apart: <c>LastReviewed</c> and <c>Last_x0020_Reviewed</c> are <c>Last Reviewed</c>.</summary>
    public static string Parted(string header)
    {
        if (header.Contains(' ', StringComparison.Ordinal))
        {
            return header;
        }

        string plain = Encoded().Replace(header, static match =>
            ((char)ushort.Parse(match.Groups["code"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());
        return Joint().Replace(plain.Replace('_', ' '), " ");
    }

    /// <summary>
    /// The column of a header that names the table of a data model too: <c>Boards[Chair Org]</c>; <c>null</c> for all others.
    /// </summary>
    public static string? OfTable(string header) =>
        OfModel().Match(header) is { Success: true, Groups: var of } ? Parted(of["column"].Value) : null;

    /// <summary>Whether a column of a data model orders others, or counts or adds up what stands below: it holds no fact.</summary>
    public static bool IsOfTheTool(string column) => OfTool().IsMatch(TextKey.Of(column));

    /// <summary>
    /// Columns that a list keeps by itself, of when and by whom its entries were made: they say nothing of boards. A table is such a list
    /// where it has both when an entry was made and when it was changed.
    /// </summary>
    public static void Take(List<MappedColumn> columns)
    {
        bool Has(string header) => columns.Exists(column => KeyOf(column) == header);
        if (!Has("created") || !Has("modified"))
        {
            return;
        }

        for (int i = 0; i < columns.Count; i++)
        {
            string key = KeyOf(columns[i]);
            if (s_own.Contains(key) && (key != "type" || Has("kind") || Has("item type")))
            {
                columns[i] = columns[i] with { Field = ColumnField.Unknown, Score = 0, Reason = Statement.Of("import.column.of-the-list") };
            }
        }
    }

    private static string KeyOf(MappedColumn column) => TextKey.Of(Parted(column.Header));

    [GeneratedRegex("^[^\\[\\]]*\\[(?<column>[^\\[\\]]+)\\]$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex OfModel();

    [GeneratedRegex("\\b(sort|sort order|sort by|sort key|order|key|index)$|^(count|sum|distinct count|average|min|max) of\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex OfTool();

    [GeneratedRegex("_x(?<code>[0-9a-fA-F]{4})_", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Encoded();

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Joint();
}
