using System.Text.RegularExpressions;

namespace PccGovernance.Interchange;

/// <content>Cells that say on which weekdays of a month: <c>1st Tues of month</c>, <c>2nd Thurs of each quarter</c>.</content>
internal static partial class MeetingFrequencyText
{
    /// <summary>
    /// How often by so many weekdays of a month and what follows them: each month where it says so or nothing of time, else what it says;
    /// <c>null</c> where that is not plain.
    /// </summary>
    private static CellReading<MeetingFrequency>? OnDays(int days, string rest, string text)
    {
        string remark = Since().Replace(rest, " ");
        bool isMonthly = EachMonth().IsMatch(remark);
        remark = EachMonth().Replace(remark, " ");
        int without = 0;
        if (Besides().Match(remark) is { Success: true } besides && Months(besides.Groups["months"].Value) is > 0 and var left)
        {
            without = left;
            remark = remark.Remove(besides.Index, besides.Length);
        }

        if (!OfTime().IsMatch(remark) && Months(remark) == 0)
        {
            return More(MeetingFrequency.Of(days * (12 - without)), remark, text, isPlain: false);
        }

        if (isMonthly && without == 0 && Months(remark) == 0 && Statements().IsMatch(remark))
        {
            return More(MeetingFrequency.Of(12 * days), remark, text, isPlain: false);
        }

        if (isMonthly || without > 0)
        {
            return null;
        }

        foreach ((Regex said, int year) in ((Regex, int)[])[(EveryQuarter(), 4), (EveryOther(), 6)])
        {
            if (said.IsMatch(remark) && said.Replace(remark, " ", 1) is var more && !OfTime().IsMatch(more) && Months(more) == 0)
            {
                return More(MeetingFrequency.Of(days * year), more, text, isPlain: false);
            }
        }

        if (InMonths().Match(remark) is { Success: true } months && AreMonths(months.Groups["months"].Value))
        {
            string more = remark.Remove(months.Index, months.Length);
            return OfTime().IsMatch(more) || Months(more) > 0 ? null
                : More(MeetingFrequency.Of(days * Months(months.Groups["months"].Value)), more, text, isPlain: false);
        }

        return days == 1 && One(remark.Trim(' ', ',', '-', ';', '(', ')')) is { } alone ? alone : null;
    }

    private static int Months(string text) =>
        Words().Matches(text).Select(static word => CellWords.Month(word.Value)).Where(static month => month > 0).Distinct().Count();

    private static bool AreMonths(string text) => Words().Matches(text).All(static word =>
        word.Value is "and" or "a" or "ac" || CellWords.Month(word.Value) > 0);

    /// <summary>Since when it is so, which does not say how often.</summary>
    [GeneratedRegex("\\b(from|since|as of|started|starting|wef|ers)\\b[^,;)]*",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Since();

    [GeneratedRegex(
        "\\b(of|in) ?(the|each|every|a)? ?(month|mth|mnth)\\b|\\b(each|every) (month|mth|mnth)\\b"
            + "|(?<!\\b(bi|other|second|alternate|\\d)[ -]?)"
            + "\\b(monthly|mthly|mnthly|misol)\\b|\\b(o bob|bob|[oy]r?|pob) mis\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex EachMonth();

    [GeneratedRegex(
        "\\(?\\b(exc\\.?|excl\\.?|except|excluding|but not|not|apart from|no meeting in|ac eithrio)"
            + "( in| for)? (?<months>[a-z,&/ .]+)\\)?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex Besides();

    [GeneratedRegex(
        "\\b((of|in) )?(the|each|every|a|per|bob) (quarter|qtr|chwarter)\\b|\\bof quarter\\b|\\b(quarterly|qtrly|qtly|chwarterol)\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex EveryQuarter();

    [GeneratedRegex(
        "\\b((of|in) )?(alternate|alt\\.?|every (other|second|2)|each second)( (months?|mths?))?(?= *([-,;(]|$))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex EveryOther();

    /// <summary>Months by name, one after another; not from one to another.</summary>
    [GeneratedRegex(
        "^ *[-,;(]? *((of|in|yn|ym|o) )?"
            + "(?<months>[a-z]{3,10}\\.?(( ?(,|/|&|;|\\+) ?(and )?| (and|a|ac) | )[a-z]{3,10}\\.?)*)\\)?(?= *([-,;(]|$))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex InMonths();

    /// <summary>What in a remark may say how often, or in which part of a year.</summary>
    [GeneratedRegex(
        "\\b(quarters?|qtrs?|qtly|terms?|half|years?|yearly|yr|pa|annum|annual|annually|months?|mths?|weeks?|wks?|fortnights?|seasons?"
            + "|spring|summer|autumn|winter|school|holidays?|hols|recess|every|each|alternate|alt|other|times|meetings|mtgs|then"
            + "|chwarter|tymor|blwyddyn|flwyddyn|mis|wythnos|bob)\\b|\\b(bi|tri|half|semi)?-?(weekly|fortnightly|monthly|mthly"
            + "|quarterly|qtrly|termly|annually|yearly)\\b|\\b(1st|2nd|3rd|4th|5th|first|third|fourth|last)\\b"
            + "|\\b\\d+ ?x\\b|\\b\\d+ (a|per) [a-z]|p\\.a",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex OfTime();
}
