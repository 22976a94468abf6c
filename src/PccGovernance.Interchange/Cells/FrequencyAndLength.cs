using System.Text.RegularExpressions;

namespace PccGovernance.Interchange;

/// <summary>A cell that says both how often and how long: <c>Quarterly, 2 hours</c>.</summary>
internal static partial class FrequencyAndLength
{
    private const int MostLetters = 120;

    /// <summary>The two texts; <c>null</c> where a cell does not say both.</summary>
    public static (string Frequency, string Length)? Of(string text)
    {
        if (text.Length > MostLetters || !MayHaveLength().IsMatch(text))
        {
            return null;
        }

        string tidy = TextKey.Tidy(text);
        foreach (Match match in Parting().Matches(tidy))
        {
            string before = tidy[..match.Index].Trim();
            string after = tidy[(match.Index + match.Length)..].Trim(' ', ')');
            if (IsFrequency(before) && IsLength(after))
            {
                return (before, after);
            }

            if (IsLength(before) && IsFrequency(after))
            {
                return (after, before);
            }
        }

        // 'Monthly, 2 hrs – stood down if no cases': a length among the parts, and how often without it.
        string[] parts = Parting().Split(tidy);
        for (int at = 1; at < parts.Length; at++)
        {
            if (IsLength(parts[at].Trim(' ', ')'))
                && string.Join(", ", parts.Where((part, i) => i != at && part.Trim().Length > 0)) is var others
                && IsFrequency(others))
            {
                return (others, parts[at].Trim(' ', ')'));
            }
        }

        return null;
    }

    /// <summary>Whether a text is of how often: a number, a doubt, or that there is none, as <c>as and when</c>.</summary>
    private static bool IsFrequency(string text) => text.Length > 2 && MeetingFrequencyText.Read(text) is { HasValue: true }
        or { Issue: ImportEntryKind.Ambiguous } or { Issue: ImportEntryKind.NotUnderstood, IsOpen: false };

    private static bool IsLength(string text) =>
        (HasLength().IsMatch(text) || Bare().IsMatch(text)) && MeetingLengthText.Read(text) is { HasValue: true };

    /// <summary>Whether a text has a unit of hours or minutes, or two times of day.</summary>
    [GeneratedRegex(
        "[\\d½¼¾] ?(h|hrs?|hours?|m|mins?|minutes?|awr|oriau|munud)\\b|\\b(hour|awr|half ?(a )?day|hanner diwrnod)\\b"
            + "|\\d[:.]\\d\\d ?[-–] ?\\d"
            + "|\\d ?[-–] ?\\d{1,2}[:.]\\d\\d"
            + "|\\d ?([ap]m)? ?[-–] ?\\d{1,2}([:.]\\d\\d)? ?[ap]m\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        60_000)]
    private static partial Regex HasLength();

    /// <summary>Two figures alone, as two times of day.</summary>
    [GeneratedRegex("^(9|1\\d) ?[-–] ?\\d{1,2}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Bare();

    [GeneratedRegex("\\d|hour|awr|day|diwrnod",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex MayHaveLength();

    [GeneratedRegex(
        "\\s*[,;(\\n]\\s*| [-–@/] | for | am |\\s+(?=\\d+([.:½¼¾]|\\.\\d+)? ?(h|hrs?|hours?|m|mins?|minutes?)\\b)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex Parting();
}
