using System.Text.RegularExpressions;

namespace PccGovernance.Interchange;

/// <summary>A mark of a seat and what stands in brackets beside it: <c>C (Cllr)</c>, <c>x (Tai Calon)</c>.</summary>
internal static partial class MarkWithPost
{
    /// <summary>The mark, and the text in brackets; the whole text and nothing where it is not of that form.</summary>
    public static (string Mark, string? Inner) Of(string text) =>
        Marked().Match(TextKey.Tidy(text)) is { Success: true } match
            ? (match.Groups["mark"].Value, match.Groups["in"].Value.Trim())
            : (text, null);

    [GeneratedRegex("^(?<mark>[^()]{1,9}?) ?\\((?<in>[^()]{2,60})\\)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex Marked();
}
