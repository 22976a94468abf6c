using System.Text.RegularExpressions;

namespace PccGovernance.Interchange;

/// <summary>A cell that says both how often and how long: <c>Quarterly, 2 hours</c>.</summary>
internal static partial class FrequencyAndLength
{
    /// <summary>The two texts; <c>null</c> where a cell does not say both.</summary>
    public static (string Frequency, string Length)? Of(string text)
    {
        if (text.Length > 60 || !HasLength().IsMatch(text))
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

        return null;
    }

    private static bool IsFrequency(string text) => text.Length > 2 && MeetingFrequencyText.Read(text) is { HasValue: true } or
    { Issue: ImportEntryKind.Ambiguous };

    private static bool IsLength(string text) => HasLength().IsMatch(text) && MeetingLengthText.Read(text) is { HasValue: true };

    /// <summary>Whether a text has a unit of hours or minutes, or two times of day.</summary>
    [GeneratedRegex(
        "\\d ?(h|hrs?|hours?|m|mins?|minutes?|awr|oriau|munud)\\b|\\b(hour|awr|half ?(a )?day|hanner diwrnod)\\b|\\d[:.]\\d\\d ?[-–] ?\\d",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        60_000)]
    private static partial Regex HasLength();

    [GeneratedRegex("\\s*[,;(\\n]\\s*| [-–@/] | for | am ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Parting();
}
