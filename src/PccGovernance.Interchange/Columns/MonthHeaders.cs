using System.Text.RegularExpressions;

namespace PccGovernance.Interchange;

/// <summary>Tells headers that are months: <c>Apr</c>, <c>April 2025</c>, <c>Apr-25</c>, or the first day of one as a date.</summary>
internal static partial class MonthHeaders
{
    /// <summary>The month of a header, from 1; 0 when it is none.</summary>
    public static int Of(string header)
    {
        if (FirstDay().Match(header) is { Success: true } day)
        {
            return int.Parse(day.Groups["m"].Value) is >= 1 and <= 12 and int month ? month : 0;
        }

        string[] words = TextKey.Of(header).Split(' ');
        return words.Length == 1 || (words.Length == 2 && Year().IsMatch(words[1])) ? CellWords.Month(words[0]) : 0;
    }

    [GeneratedRegex("^(19|20)\\d\\d-(?<m>\\d\\d)(-01)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex FirstDay();

    [GeneratedRegex("^((19|20)?\\d\\d)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Year();
}
