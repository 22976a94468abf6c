using System.Globalization;
using System.Text.RegularExpressions;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Reads how often a board meets, as the field writes it.</summary>
internal static partial class MeetingFrequencyText
{
    private static readonly (string Words, decimal Number)[] Fixed =
    [
        ("every other month|alternate months?|alt\\.? (months?|mths?)|2-?monthly|[bp]ob deufis|[bp]ob yn ail fis|deufisol", 6),
        ("quarterly|qtrly|qtly|qrtly|1/4ly|1/4 ?yearly|every quarter|each quarter|once a quarter|1 a quarter|chwarterol|chwart\\.?|bob"
            + " chwarter", 4),
        ("monthly|mthly|mnthly|every month|once a month|1 a month|misol|yn fisol|bob mis", 12),
        ("fortnightly|f/nightly|f'nightly|every (other week|fortnight)|alternate weeks|bob pythefnos", 26),
        ("weekly|wkly|every week|every wk|once a week|wythnosol|bob wythnos", 52),
        ("(half|semi)[ -]?(yearly|annually|annual)|6-?monthly|every half year|hanner blynyddol", 2),
        ("annually|yearly|annual|every year|once a year|1 a year|blynyddol|yn flynyddol|p\\.?a\\.?", 1),
        ("biennially|biennial|every other year", 0.5m), ("(twice|2)[ -]?(x |times )?(a |per )?(monthly|month)", 24),
        ("daily \\((mon|weekdays).*\\)|every (weekday|working day)|weekdays|working days|bob diwrnod gwaith", 260),
    ];

    /// <summary>How often by letters, as columns of codes have it.</summary>
    private static readonly Dictionary<string, decimal> Letters = new(StringComparer.Ordinal)
    {
        ["q"] = 4,
        ["m"] = 12,
        ["w"] = 52,
        ["fn"] = 26,
        ["f/n"] = 26,
        ["hy"] = 2,
        ["h/y"] = 2,
    };

    private static readonly Dictionary<string, (decimal One, decimal Other, string Code)> Double = new(StringComparer.Ordinal)
    {
        ["bimonthly"] = (6, 24, "import.cell.bimonthly"),
        ["bm"] = (6, 24, "import.cell.bimonthly"),
        ["biannually"] = (2, 0.5m, "import.cell.biannual"),
        ["biannual"] = (2, 0.5m, "import.cell.biannual"),
        ["biweekly"] = (26, 104, "import.cell.biweekly"),
        ["biyearly"] = (2, 0.5m, "import.cell.biannual"),
    };

    public static CellReading<MeetingFrequency> Read(string text)
    {
        if (CellWords.IsNothing(text))
        {
            return CellReading<MeetingFrequency>.Nothing;
        }

        string plain = CellWords.Plain(text).TrimEnd('.', '?', ' ');
        if (CellWords.IsUnknown(text))
        {
            return CellReading<MeetingFrequency>.Lacks(Statement.Of("import.cell.no-meetings", ("text", text)));
        }

        if (One(plain) is { } reading)
        {
            return reading;
        }

        return OfMonths(plain, text) ?? Joined(plain, text) ?? InBrackets(plain, text) ?? Leading(CellWords.Plain(text), text)
            ?? CellReading<MeetingFrequency>.Ask(ImportEntryKind.NotUnderstood,
                Statement.Of("import.cell.meetings-not-understood", ("text", text)));
    }

    private static CellReading<MeetingFrequency>? One(string plain)
    {
        plain = LeadingTimes().Replace(plain.Trim().TrimEnd('.', ',', ';'), "${n}x");
        if (Double.TryGetValue(
            plain.Replace("-", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal),
            out (decimal One, decimal Other, string Code) two))
        {
            return CellReading<MeetingFrequency>.Ask(ImportEntryKind.Ambiguous, Statement.Of(two.Code, ("text", plain)), Text(two.One),
                Text(two.Other));
        }

        if (OfTerms(plain) is { } ofTerms)
        {
            return ofTerms;
        }

        if (Letters.TryGetValue(plain, out decimal ofLetters))
        {
            return CellReading<MeetingFrequency>.Of(MeetingFrequency.Of(ofLetters));
        }

        if (WeeksInShort().Match(plain) is { Success: true, Groups: var inShort }
            && Number(inShort["n"].Value) is > 0 and <= 52 and var weeks)
        {
            return CellReading<MeetingFrequency>.Of(MeetingFrequency.Of(Math.Round(52 / weeks, 2)));
        }

        foreach ((string words, decimal number) in Fixed)
        {
            if (Regex.IsMatch(plain, $"^({words})( meetings?| mtgs?)?$", RegexOptions.CultureInvariant, TimeSpan.FromMinutes(1)))
            {
                return CellReading<MeetingFrequency>.Of(MeetingFrequency.Of(number));
            }
        }

        return AtLeast(plain) ?? Every(plain) ?? Times(plain) ?? Except(plain);
    }

    private static CellReading<MeetingFrequency>? AtLeast(string plain)
    {
        if (Bound().Match(plain) is { Success: true } match
            && One(match.Groups["rest"].Value + match.Groups["rest2"].Value) is { HasValue: true } rest)
        {
            bool most = match.Value.StartsWith("up to", StringComparison.Ordinal) || match.Value.Contains("max", StringComparison.Ordinal);
            decimal number = rest.Value.Central;
            return CellReading<MeetingFrequency>.Guess(
                most ? new(0, number, number)
                    : new(number, number, 366), 0.8m, ImportEntryKind.Ambiguous,
                        Statement.Of("import.cell.bound", ("text", plain), ("number", number), ("most", most ? 1 : 0)), Text(number));
        }

        return null;
    }

    private static CellReading<MeetingFrequency>? Every(string plain)
    {
        if (EveryUnit().Match(plain) is not { Success: true } match)
        {
            return null;
        }

        decimal year = match.Groups["unit"].Value[0] switch { 'w' => 52, 'd' => 365, 'y' or 'b' => 1, _ => 12 };
        decimal low = Number(match.Groups["n"].Value);
        if (low == 0)
        {
            return null;
        }

        if (match.Groups["m"].Success && Number(match.Groups["m"].Value) is > 0 and decimal high)
        {
            MeetingFrequency between = MeetingFrequency.Between(Math.Round(year / high, 2), Math.Round(year / low, 2));
            return CellReading<MeetingFrequency>.Guess(
                between,
                0.7m,
                ImportEntryKind.Ambiguous,
                Statement.Of("import.cell.meetings-between", ("text", plain), ("low", between.Low), ("high", between.High)),
                Text(between.Low),
                Text(between.High));
        }

        return CellReading<MeetingFrequency>.Of(MeetingFrequency.Of(Math.Round(year / low, 2)));
    }

    private static CellReading<MeetingFrequency>? Times(string plain)
    {
        if (ATime().Match(plain) is not { Success: true } match)
        {
            return null;
        }

        decimal unit = match.Groups["unit"].Value switch
        {
            "month" or "mis" => 12,
            "week" or "wythnos" => 52,
            "quarter" or "chwarter" => 4,
            "term" => 3,
            _ => 1
        };
        decimal low = Number(match.Groups["n"].Value) * unit;
        if (match.Groups["m"].Success)
        {
            decimal high = Number(match.Groups["m"].Value) * unit;
            return CellReading<MeetingFrequency>.Guess(MeetingFrequency.Between(low, high), 0.7m, ImportEntryKind.Ambiguous,
                Statement.Of("import.cell.meetings-between", ("text", plain), ("low", low), ("high", high)), Text(low), Text(high));
        }

        return low <= 366 ? CellReading<MeetingFrequency>.Of(MeetingFrequency.Of(low)) : null;
    }

    /// <summary>A pattern with months left out: <c>monthly exc. Aug</c>.</summary>
    private static CellReading<MeetingFrequency>? Except(string plain)
    {
        if (Excluding().Match(plain) is not { Success: true } match || One(match.Groups["base"].Value) is not { HasValue: true } usual)
        {
            return null;
        }

        int months = Words()
            .Matches(match.Groups["months"].Value)
            .Select(static word => CellWords.Month(word.Value))
            .Where(static month => month > 0)
            .Distinct()
            .Count();
        // '10 a year (not Aug, Dec)' has left them out already; 'monthly, not Aug' has not.
        return months == 0 ? null
            : char.IsAsciiDigit(match.Groups["base"].Value[0]) && usual.Value.Central <= 12 - months ? usual
            : CellReading<MeetingFrequency>.Of(MeetingFrequency.Of(Math.Round(usual.Value.Central * (12 - months) / 12, 2)));
    }

    /// <summary>Two statements in one cell: they agree, one adds to the other, or they contradict each other.</summary>
    private static CellReading<MeetingFrequency>? Joined(string plain, string text)
    {
        if (plain.Split('+', 2) is [var first, var extra] && One(first) is { HasValue: true } usual)
        {
            return CellReading<MeetingFrequency>.Guess(
                usual.Value with
                {
                    High = usual.Value.High + 1,
                },
                0.75m,
                ImportEntryKind.Ambiguous,
                Statement.Of("import.cell.extra-meeting", ("text", text), ("extra", extra.Trim())),
                Text(usual.Value.Central),
                Text(usual.Value.Central + 1));
        }

        List<CellReading<MeetingFrequency>> parts = [.. Parts()
            .Split(plain)
            .Where(static part => part.Length > 0)
            .Select(One)
            .OfType<CellReading<MeetingFrequency>>()
            .Where(static part => part.HasValue)];
        return parts.Count < 2 ? null
            : parts.TrueForAll(part => part.Value == parts[0].Value) ? parts[0]
            : CellReading<MeetingFrequency>.Ask(ImportEntryKind.Conflicting, Statement.Of("import.cell.contradicts", ("text", text)),
                [.. parts.Select(static part => Text(part.Value.Central))]);
    }

    private static CellReading<MeetingFrequency>? InBrackets(string plain, string text)
    {
        if (Brackets().Match(plain) is not { Success: true } match || One(match.Groups["base"].Value) is not { HasValue: true } usual)
        {
            return null;
        }

        string inner = match.Groups["in"].Value.Trim();
        if (AtLeast($"{inner} {match.Groups["base"].Value}") is { } bound)
        {
            return bound;
        }

        if ((One(inner) ?? Times(inner + " a year")) is { HasValue: true } other && other.Value != usual.Value)
        {
            return CellReading<MeetingFrequency>.Ask(ImportEntryKind.Conflicting, Statement.Of("import.cell.contradicts", ("text", text)),
                Text(usual.Value.Central), Text(other.Value.Central));
        }

        return CellReading<MeetingFrequency>.Guess(usual.Value, 0.85m, ImportEntryKind.Guessed,
            Statement.Of("import.cell.brackets-not-read", ("text", text)), Text(usual.Value.Central));
    }

    private static decimal Number(string text) => CellWords.TryNumber(text, out decimal number) ? number : 0;

    private static string Text(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>So many weeks by a number and a letter: <c>6W</c>.</summary>
    [GeneratedRegex("^(?<n>\\d{1,2}) ?(w|wk|wks|wkly)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex WeeksInShort();

    [GeneratedRegex(
        "^((at least|minimum( of)?|min\\.?|no fewer than|not less than|o leiaf|up to|maximum( of)?|max\\.?) (?<rest>.+)|(?<rest2>.+?) (at "
        + "least|minimum|min\\.?|max\\.?|maximum))$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Bound();

    [GeneratedRegex(
        "^(every|each|bob|pob)?[ -]?(?<n>\\d+(\\.\\d+)?)( ?(-|to|/) ?(?<m>\\d+))?[ "
        + "-]?(?<unit>weeks?|wks?|weekly|wkly|wythnos|months?|mths?|monthly|mis|fis|days?|years?|blynedd)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex EveryUnit();

    [GeneratedRegex(
        "^(?<n>\\d+(\\.\\d+)?)( ?(-|to|/|or) ?(?<m>\\d+))? ?(x|times|meetings|mtgs|gwaith)? ?(meetings?|mtgs?|gwaith)? "
        + "?((a|per|each|every|in a|/|y|yn|yr|the|bob) ?)?(?<unit>p\\.? "
        + "?a\\.?|pa|year|yr|annum|annually|yearly|flwyddyn|blwyddyn|month|mis|week|wythnos|quarter|chwarter|term)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex ATime();

    [GeneratedRegex(
        "^(?<base>.+?),? ?\\(?(exc\\.?|excl\\.?|except|excluding|not|but not|ac eithrio|apart from|no meeting in)( in| for)? "
        + "(?<months>[a-z,&/ .]+?)\\)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Excluding();

    /// <summary>The sign of times before its number: <c>x4</c>.</summary>
    [GeneratedRegex("^x ?(?<n>\\d{1,2})(?= |$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex LeadingTimes();

    [GeneratedRegex("[a-z]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Words();

    [GeneratedRegex(" ?/ ?(?=[a-z])| / (?=\\d)| or | then |; ?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Parts();

    [GeneratedRegex("^(?<base>[^(]+)\\((?<in>[^)]*)\\)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Brackets();
}
