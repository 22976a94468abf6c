using System.Globalization;
using System.Text.RegularExpressions;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Reads how long a meeting lasts, in hours.</summary>
internal static partial class MeetingLengthText
{
    private const decimal HalfDay = 3.5m;
    private const decimal Day = 7;

    /// <summary>More hours than that are no length of a meeting.</summary>
    private const decimal LongestRange = 4;

    /// <summary>From eight in the morning on, a time of day is rather when a meeting begins than how long it lasts.</summary>
    private const double EarliestStart = 8 / 24.0;

    public static CellReading<decimal> Read(TableCell cell) => cell is { Kind: TableCellKind.Time, Number: { } part and > 0 and < 1 }
        ? part >= EarliestStart
            ? Start(cell.Text, ImportEntryKind.Ambiguous)
            : CellReading<decimal>.Guess(Math.Round((decimal)part * 24, 2), 0.85m, ImportEntryKind.Guessed,
            Statement.Of("import.cell.time-as-length", ("text", cell.Text)), cell.Text)
        : Read(cell.Text);

    public static CellReading<decimal> Read(string text)
    {
        if (CellWords.IsNothing(text))
        {
            return CellReading<decimal>.Nothing;
        }

        string plain = CellWords.Plain(text)
            .TrimEnd('.', '?', '+', ' ')
            .Replace("approx", string.Empty, StringComparison.Ordinal)
            .Replace("about", string.Empty, StringComparison.Ordinal)
            .Trim(' ', '.', '~');
        plain = ZeroDay().Replace(plain, string.Empty);
        if (Beside().Replace(plain, string.Empty).Trim() is { Length: > 0 } bare && bare.Length < plain.Length
            && Read(bare) is { HasValue: true, Value: var hours, Issue: ImportEntryKind.Unknown })
        {
            return Taken(text, hours);
        }

        plain = WelshClock().Replace(plain, static match => match.Value.EndsWith("yb", StringComparison.Ordinal) ? "am" : "pm");
        if (CellWords.IsUnknown(text))
        {
            return CellReading<decimal>.Lacks(Statement.Of("import.cell.no-hours", ("text", text)));
        }

        if (plain is "half a day"
            or "half day"
            or "0.5d"
            or "1/2d"
            or "0.5 day"
            or "0.5 a day"
            or "1/2 day"
            or "hanner diwrnod"
            or "0.5 diwrnod"
            or "bore"
            or "prynhawn"
            or "am"
            or "pm"
            or "morning"
            or "afternoon"
            or "all morning"
            or "all afternoon")
        {
            return Taken(text, HalfDay, "3", "4");
        }

        if (plain is "all day" or "full day" or "whole day" or "1 day" or "day" or "a day" or "diwrnod" or "drwy'r dydd"
            or "diwrnod cyfan" or "diwrnod llawn")
        {
            return Taken(text, Day, "6", "8");
        }

        if (ClockTime().IsMatch(plain))
        {
            return Start(text, ImportEntryKind.NotUnderstood);
        }

        return FromTo(plain) ?? Bare(plain, text) ?? Hours(plain, text)
            ?? CellReading<decimal>.Ask(ImportEntryKind.NotUnderstood, Statement.Of("import.cell.hours-not-understood", ("text", text)));
    }

    /// <summary>What stands beside a length and changes nothing of it: where it is held, and that it is not exact.</summary>
    [GeneratedRegex(
        "^(c\\.?|ca\\.?|circa|usually|normally|up to|max\\.?) *(?=\\d)"
            + "|(?<=\\d *(h|hr|hrs|hours?|m|mins?|minutes?)),? *\\(?(on |via |by )?(ms )?(teams|zoom|virtual(ly)?|online|hybrid"
            + "|in person|face to face|max(imum)?|max\\.|at most|usually|or so|each)\\)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex Beside();

    /// <summary>When a meeting begins says nothing of how long it lasts: told, and nothing to choose from.</summary>
    private static CellReading<decimal> Start(string text, ImportEntryKind kind) =>
        CellReading<decimal>.Ask(kind, Statement.Of("import.cell.start-or-length", ("text", text))) with
        {
            IsOpen = false,
        };

    private static CellReading<decimal> Taken(string text, decimal hours, params string[] others) => CellReading<decimal>.Guess(
        hours,
        0.7m,
        ImportEntryKind.Ambiguous,
        Statement.Of("import.cell.hours-taken", ("text", text), ("hours", hours)),
        others);

    private static CellReading<decimal>? Hours(string plain, string text)
    {
        if (plain is "awr" or "un awr" or "hour" or "an hour" or "1 awr")
        {
            return CellReading<decimal>.Of(1);
        }

        if (plain is "awr a hanner" or "hour and a half" or "1 hour and a half" or "1 and a half hours")
        {
            return CellReading<decimal>.Of(1.5m);
        }

        if (AndAHalf().Match(plain) is { Success: true } half)
        {
            return CellReading<decimal>.Of(Number(half.Groups["n"].Value) + 0.5m);
        }

        if (HoursAndMinutes().Match(plain) is { Success: true, Groups: var clock })
        {
            decimal whole = Number(clock["h"].Value) + Math.Round(Number(clock["m"].Value) / 60, 2);
            return whole > 0
                ? CellReading<decimal>.Guess(
                    whole, 0.85m, ImportEntryKind.Guessed, Statement.Of("import.cell.time-as-length", ("text", text)), Text(whole))
                : null;
        }

        if (HourText().Match(plain) is { Success: true } match)
        {
            decimal low = Number(match.Groups["n"].Value);
            if (match.Groups["m"].Success)
            {
                decimal high = Number(match.Groups["m"].Value);
                return CellReading<decimal>.Guess((low + high) / 2, 0.7m, ImportEntryKind.Ambiguous,
                    Statement.Of("import.cell.hours-between", ("text", text), ("low", low), ("high", high)), Text(low), Text(high));
            }

            decimal hours = low + (match.Groups["min"].Success ? Number(match.Groups["min"].Value) / 60 : 0);
            return hours is > 0 and <= 24 ? CellReading<decimal>.Of(hours) : null;
        }

        if (MinuteText().Match(plain) is { Success: true } minutes)
        {
            decimal least = Math.Round(Number(minutes.Groups["n"].Value) / 60, 2);
            decimal most = minutes.Groups["m"].Success ? Math.Round(Number(minutes.Groups["m"].Value) / 60, 2) : least;
            return most <= least
                ? CellReading<decimal>.Of(least)
                : CellReading<decimal>.Guess((least + most) / 2, 0.7m, ImportEntryKind.Ambiguous,
                    Statement.Of("import.cell.hours-between", ("text", text), ("low", least), ("high", most)), Text(least), Text(most));
        }

        if (CellWords.TryNumber(plain, out decimal number) && number > 0)
        {
            return number <= 12
                ? text.Contains(',', StringComparison.Ordinal)
                    ? CellReading<decimal>.Guess(
                        number,
                        0.9m,
                        ImportEntryKind.Ambiguous,
                        Statement.Of("import.cell.decimal-comma", ("text", text)),
                        Text(number))
                    : CellReading<decimal>.Of(number)
                : number is >= 15 and <= 600
                ? CellReading<decimal>.Guess(Math.Round(number / 60, 2), 0.8m, ImportEntryKind.Ambiguous,
                    Statement.Of("import.cell.minutes", ("text", text)), Text(number))
                : null;
        }

        return null;
    }

    private static CellReading<decimal>? FromTo(string plain)
    {
        if (ClockTimes().Match(plain) is not { Success: true } match)
        {
            return null;
        }

        decimal from = Clock(match.Groups["h1"].Value, match.Groups["m1"].Value, match.Groups["p1"].Value);
        decimal to = Clock(match.Groups["h2"].Value, match.Groups["m2"].Value, match.Groups["p2"].Value);
        if (!match.Groups["m1"].Success && !match.Groups["p1"].Success && !match.Groups["m2"].Success && !match.Groups["p2"].Success)
        {
            return null;
        }

        bool isOfTwelve = match.Groups["p1"].Success != match.Groups["p2"].Success;
        decimal hours = isOfTwelve ? (to - from + 24) % 12 : to > from ? to - from : to + 12 - from;
        return hours is > 0 and <= 12 ? CellReading<decimal>.Of(hours) : null;
    }

    /// <summary>
    /// Two figures and no unit: two times of day where nobody would meet for so many hours, else a range of hours, or times after all.
    /// </summary>
    private static CellReading<decimal>? Bare(string plain, string text)
    {
        if (TwoFigures().Match(plain) is not { Success: true, Groups: var said })
        {
            return null;
        }

        (decimal low, decimal high) = (Number(said["a"].Value), Number(said["b"].Value));
        decimal apart = high > low ? high - low : high + 12 - low;
        return low is < 1 or > 12 || high is < 1 or > 12 || apart > 8 ? null
            : high > low && high <= LongestRange
                ? CellReading<decimal>.Guess(
                    (low + high) / 2, 0.6m, ImportEntryKind.Ambiguous,
                    Statement.Of("import.cell.hours-between", ("text", text), ("low", low), ("high", high)),
                    Text(low), Text(high), Text(apart))
                : CellReading<decimal>.Guess(
                    apart, 0.8m, ImportEntryKind.Guessed, Statement.Of("import.cell.hours-from-to", ("text", text), ("hours", apart)),
                    Text(apart));
    }

    private static decimal Clock(string hour, string minute, string half) =>
        (Number(hour) % (half.Length > 0 ? 12 : 24)) + (minute.Length > 0 ? Number(minute) / 60 : 0) + (half.StartsWith('p') ? 12 : 0);

    private static decimal Number(string text) => CellWords.TryNumber(text, out decimal number) ? number : 0;

    private static string Text(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    [GeneratedRegex(
        "^(?<n>\\d+([.,]\\d+)?)( ?(-|to|/) ?(?<m>\\d+([.,]\\d+)?))? ?(h|hrs?\\.?|hours?|awr|oriau)( ?(and )?(?<min>\\d+) "
        + "?(m|mins?|minutes|munud)?)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex HourText();

    [GeneratedRegex("^(?<n>\\d{1,2}) ?(awr a hanner|hours? and a half|and a half hours?|hrs? and a half)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex AndAHalf();

    [GeneratedRegex("^\\d{1,2}([:.]\\d\\d)? ?(am|pm)$|^(1[0-9]|0[89]|[89])[:.]\\d\\d$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex ClockTime();

    /// <summary>A length as hours and minutes, with seconds or without: <c>1:30</c>.</summary>
    [GeneratedRegex("^0?(?<h>[0-7]):(?<m>[0-5]\\d)(:00)?( ?(h|hrs?|hours?))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex HoursAndMinutes();

    /// <summary>The day from which databases count, before what is a time alone.</summary>
    [GeneratedRegex("^(30/12/1899|1899-12-30)[ t](?=\\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex ZeroDay();

    [GeneratedRegex("^(?<a>\\d{1,2}) ?(-|to) ?(?<b>\\d{1,2})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex TwoFigures();

    /// <summary>Before and after noon in Welsh, behind a figure.</summary>
    [GeneratedRegex("(?<=\\d) ?(yb|yp|yh)\\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex WelshClock();

    [GeneratedRegex("^(?<n>\\d+)( ?(-|to|/) ?(?<m>\\d+))? ?(m|mins?\\.?|minutes?|mun|munud|munudau)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex MinuteText();

    [GeneratedRegex(
        "^(?<h1>\\d{1,2})([:.](?<m1>\\d\\d))? ?(?<p1>am|pm)? ?(-|to|until) ?(?<h2>\\d{1,2})([:.](?<m2>\\d\\d))? ?(?<p2>am|pm)?$"
            + "|^(?<h1>[01]\\d|2[0-3])(?<m1>[0-5]\\d) ?(-|to|until) ?(?<h2>[01]\\d|2[0-3])(?<m2>[0-5]\\d)( ?h(rs?)?)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex ClockTimes();
}
