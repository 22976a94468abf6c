using System.Text.RegularExpressions;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <content>Cells that say how often and more than that: <c>Quarterly – 2nd Thurs</c>.</content>
internal static partial class MeetingFrequencyText
{
    /// <summary>
    /// How often by the beginning of a text, with what follows told and not read; where that says another number, both are asked.
    /// </summary>
    private static CellReading<MeetingFrequency>? Leading(string plain, string text)
    {
        if (OfMonth().Match(plain) is { Success: true } day)
        {
            decimal number = 12 * (1 + day.Groups["more"].Captures.Count);
            return More(MeetingFrequency.Of(number), day.Groups["rest"].Value, text, isPlain: false);
        }

        foreach (Match parting in Parting().Matches(plain).Reverse())
        {
            string first = plain[..parting.Index].Trim(' ', ',');
            if (first.Length == 0)
            {
                continue;
            }

            if (CellWords.IsUnknown(first) && !Statements().IsMatch(plain[parting.Index..]))
            {
                return CellReading<MeetingFrequency>.Lacks(Statement.Of("import.cell.no-meetings", ("text", text)));
            }

            if ((One(first) ?? InBrackets(first, first)) is { HasValue: true } usual)
            {
                return More(usual.Value!, plain[parting.Index..], text, usual.Issue == ImportEntryKind.Unknown);
            }
        }

        return null;
    }

    private static CellReading<MeetingFrequency> More(MeetingFrequency usual, string rest, string text, bool isPlain)
    {
        decimal[] others =
        [
            .. Statements().Matches(rest)
                .Select(static match => One(match.Value.Trim()))
                .OfType<CellReading<MeetingFrequency>>()
                .Where(static reading => reading.HasValue)
                .Select(static reading => reading.Value!.Central)
                .Where(other => other != usual.Central)
                .Distinct(),
        ];
        return others.Length > 0
            ? CellReading<MeetingFrequency>.Ask(
                ImportEntryKind.Ambiguous,
                Statement.Of("import.cell.meetings-change", ("text", text)),
                [Text(usual.Central), .. others.Select(Text)])
            : CellReading<MeetingFrequency>.Guess(
                usual,
                isPlain ? 0.85m : 0.75m,
                ImportEntryKind.Guessed,
                Statement.Of("import.cell.meetings-and-more", ("text", text), ("number", usual.Central)),
                Text(usual.Central));
    }

    /// <summary>A day of each month: <c>1st Tues of month</c>, <c>2nd and 4th Thursday</c>, <c>last Friday monthly</c>.</summary>
    [GeneratedRegex(
        "^(the )?(1st|2nd|3rd|4th|first|second|third|fourth|last)(?<more> ?(and|&|/|,) ?(1st|2nd|3rd|4th|first|second|third|fourth|last)){0,3}"
            + " (mon|tue|wed|thu|fri|sat|sun)[a-z]*\\b(?<rest>.*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex OfMonth();

    /// <summary>Where a remark may begin.</summary>
    [GeneratedRegex(
        "\\s*[,;(:]|\\s-|\\s+(?=\\d{1,2}([.:]\\d\\d| ?[ap]m)\\b)"
            + "|\\s+(?=(or (thereabouts|so)|each|usually|normally|generally|mostly|ish|on|at|in|inc|incl|including|plus|with|but|if|when"
            + "|unless|until|till|then|else|now|was|from|by|for|to|before|after|always|since)\\b)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex Parting();

    /// <summary>What in a remark may be how often: words, and numbers of meetings.</summary>
    [GeneratedRegex(
        "\\b(half|bi|semi)?-?(weekly|fortnightly|monthly|quarterly|yearly|annually|termly)\\b|\\bevery (other )?(\\d+ )?\\w+\\b"
            + "|\\b(\\d+ ?(x|times|meetings|mtgs)( (a|per) (year|month|quarter|annum))?)\\b|\\b\\d+ (a|per) (year|month|quarter|annum)\\b"
            + "|(?<=\\b(now|then|from) )(q|m|w|fn|hy|\\d{1,2}w)\\b|\\b(q|m|w|fn|hy|\\d{1,2}w)\\b(?= from\\b)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex Statements();
}
