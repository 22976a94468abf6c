using System.Text.RegularExpressions;

namespace PccGovernance.Interchange;

/// <summary>
/// Tells a table of organisations by boards, that stands alone, from one of boards: its boards are named by its headers only.
/// </summary>
internal static partial class BoardHeaders
{
    /// <summary>
    /// The headers of a table that has organisations down its first column and boards across: two or more that look like boards, where the
    /// first column names bodies.
    /// </summary>
    public static HashSet<string> Across(TableSheet sheet, TableRow header, Func<string, bool> isOrganisation)
    {
        TableCell[] headers = [.. header.Cells.Where(static cell => !cell.IsBlank)];
        TableCell[] boards = [.. headers.Skip(1).Where(static cell => IsLikely(cell.Text))];
        if (boards.Length < 2 || boards.Length * 2 < headers.Length - 1)
        {
            return [];
        }

        string[] down =
        [
            .. sheet.Lines.Where(row => row.Number > header.Number).Select(row => row[headers[0].Column]?.Text).OfType<string>()
                .Where(static text => !string.IsNullOrWhiteSpace(text)).Take(60),
        ];
        return down.Length > 0 && down.Count(isOrganisation) * 10 >= down.Length * 6
            ? [.. boards.Select(static cell => TextKey.Tidy(cell.Text))]
            : [];
    }

    /// <summary>Whether a header is likely the name of a board: a word for a board, and another that says which.</summary>
    public static bool IsLikely(string text) =>
        text.Length <= 100 && !ColumnRecogniser.IsKnown(text) && BoardNoun().IsMatch(TextKey.Of(text));

    [GeneratedRegex(
        "^\\w+ (.*\\b)?(board|partnership|group|panel|forum|committee|network|csp|lcjb|bwrdd|partneriaeth|fforwm)$|^(bwrdd|"
        + "partneriaeth|grwp|fforwm) .+",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex BoardNoun();
}
