using System.Text.RegularExpressions;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <content>Cells that say how often and more than that: <c>Quarterly – 2nd Thurs</c>.</content>
internal static partial class MeetingFrequencyText
{
    /// <summary>Words that are no one number everywhere: by terms and half terms, and each working day.</summary>
    private static CellReading<MeetingFrequency>? OfTerms(string plain) => plain switch
    {
        "termly" or "every term" or "once a term" or "bob tymor" =>
            CellReading<MeetingFrequency>.Guess(
                new(3, 3, 6), 0.6m, ImportEntryKind.Ambiguous, Statement.Of("import.cell.termly"), "3", "6"),
        "half-termly" or "half termly" or "every half term" or "bob hanner tymor" =>
            CellReading<MeetingFrequency>.Guess(
                MeetingFrequency.Of(6), 0.7m, ImportEntryKind.Guessed, Statement.Of("import.cell.half-termly"), "6"),
        "daily" =>
            CellReading<MeetingFrequency>.Guess(
                new(250, 260, 365), 0.6m, ImportEntryKind.Ambiguous, Statement.Of("import.cell.daily"), "260", "365"),
        _ => null,
    };

    /// <summary>Months by name: as many meetings a year, <c>Mar / Jul / Nov</c>.</summary>
    private static CellReading<MeetingFrequency>? OfMonths(string plain, string text)
    {
        string[] months = plain.Split([' ', '/', ',', ';', '&', '+', '.'], StringSplitOptions.RemoveEmptyEntries)
            .Where(static word => word is not ("and" or "a" or "ac")).ToArray();
        return months.Length is > 1 and <= 12
            && Array.TrueForAll(months, static word => CellWords.Month(word) > 0)
            && months.Select(CellWords.Month).Distinct().Count() == months.Length
                ? CellReading<MeetingFrequency>.Guess(
                    MeetingFrequency.Of(months.Length), 0.85m, ImportEntryKind.Guessed,
                    Statement.Of("import.cell.meetings-by-months", ("text", text), ("meetings", months.Length)))
                : null;
    }

    /// <summary>
    /// How often by the beginning of a text, with what follows told and not read; where that says another number, both are asked.
    /// </summary>
    private static CellReading<MeetingFrequency>? Leading(string plain, string text)
    {
        plain = Change().Replace(plain, string.Empty);
        if (One(plain) is { HasValue: true } changed)
        {
            return More(changed.Value, string.Empty, text, isPlain: false);
        }

        if (OfMonth().Match(plain) is { Success: true } day)
        {
            return OnDays(1 + day.Groups["more"].Captures.Count, day.Groups["rest"].Value, text)
                ?? CellReading<MeetingFrequency>.Ask(
                    ImportEntryKind.NotUnderstood, Statement.Of("import.cell.meetings-not-understood", ("text", text)));
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

            CellReading<MeetingFrequency>? usual = One(first) ?? InBrackets(first, first);
            if (usual is { HasValue: true })
            {
                return More(usual.Value, plain[parting.Index..], text, usual.Issue == ImportEntryKind.Unknown);
            }

            if (usual is { Issue: ImportEntryKind.Ambiguous, Alternatives.Length: > 1 })
            {
                return Settled(usual, plain[parting.Index..], text);
            }
        }

        return null;
    }

    /// <summary>A word of two readings, of which the rest settles one: the months in which it meets, or how many times.</summary>
    private static CellReading<MeetingFrequency> Settled(CellReading<MeetingFrequency> either, string rest, string text)
    {
        int months = Words().Matches(rest).Select(static word => CellWords.Month(word.Value)).Where(static month =>
            month > 0).Distinct().Count();
        decimal[] said =
        [
            .. Statements().Matches(rest).Select(static match => One(match.Value.Trim())).OfType<CellReading<MeetingFrequency>>()
                .Where(static reading => reading.HasValue).Select(static reading => reading.Value.Central),
            months,
        ];
        return said.FirstOrDefault(number => either.Alternatives.Contains(Text(number), StringComparer.Ordinal)) is > 0 and var number
            ? CellReading<MeetingFrequency>.Guess(
                MeetingFrequency.Of(number), 0.85m, ImportEntryKind.Guessed,
                Statement.Of("import.cell.meetings-and-more", ("text", text), ("number", number)), Text(number))
            : either;
    }

    private static CellReading<MeetingFrequency> More(MeetingFrequency usual, string rest, string text, bool isPlain)
    {
        decimal[] others =
        [
            .. Statements().Matches(Before().Replace(rest, string.Empty))
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
        "^(the )?(1st|2nd|3rd|4th|first|second|third|fourth|last)(?<more> ?(and|&|/|,) ?(1st|2nd|3rd|4th|first|second|third"
            + "|fourth|last)){0,3}"
            + " (mon|tue|wed|thu|fri|sat|sun)[a-z]*\\b(?<rest>.*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex OfMonth();

    /// <summary>What says that it is so now.</summary>
    [GeneratedRegex("^(moved to|changed to|went to|now|currently|usually|normally|generally|mostly|at present) ",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Change();

    /// <summary>What was before.</summary>
    [GeneratedRegex("\\b(was|were|formerly|previously|used to be"
        + "|until)\\b[^,;)]*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Before();

    /// <summary>Where a remark may begin.</summary>
    [GeneratedRegex(
        "\\s*[,;(:]|\\s[-/]|\\s+(?=\\d{1,2}([.:]\\d\\d| ?[ap]m)\\b)"
            + "|\\s+(?=(or (thereabouts|so)|each|usually|normally|generally|mostly|ish|on|at|in|inc|incl|including|plus|with|but|if|when"
            + "|unless|until|till|then|else|mon|tue|tues|wed|weds|thu|thurs|fri|now|was|from|by|for|to|before|after|always|since)\\b)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex Parting();

    /// <summary>What in a remark may be how often: words, and numbers of meetings.</summary>
    [GeneratedRegex(
        "\\b(half|bi|semi)?-?(weekly|fortnightly|monthly|quarterly|yearly|annually|termly)\\b|\\bevery (other )?(\\d+ )?\\w+\\b"
            + "|\\b(\\d+ ?(x|times|meetings|mtgs|p\\.?a)( (a|per) (year|month|quarter|annum))?)\\b|\\b\\d+ (a|per) (year|month"
                + "|quarter|annum)\\b"
            + "|(?<=\\b(now|then|from) )(q|m|w|fn|hy|\\d{1,2}w)\\b|\\b(q|m|w|fn|hy|\\d{1,2}w)\\b(?= from\\b)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex Statements();
}
