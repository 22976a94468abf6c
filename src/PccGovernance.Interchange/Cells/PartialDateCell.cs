using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Reads dates as far as they are known, in the order of day, month and year.</summary>
internal static partial class PartialDateCell
{
    private const string NotUnderstood = "import.cell.date-not-understood";

    // The first day that lists and sheets count from stands where nobody has put in a day.
    private static readonly PartialDate s_placeholder = new(new LocalDate(1900, 1, 1));

    public static CellReading<PartialDate> Read(TableCell cell) =>
        Any(cell) is var reading && reading.HasValue && reading.Value == s_placeholder
            ? CellReading<PartialDate>.Lacks(Statement.Of("import.cell.zero-day", ("text", cell.Text)))
            : reading;

    private static CellReading<PartialDate> Any(TableCell cell)
    {
        if (cell.Kind is TableCellKind.Date)
        {
            return CellReading<PartialDate>.Of(PartialDate.Parse(cell.Text));
        }

        if (cell is { Kind: TableCellKind.Number, Number: { } number }
            && number is > 20_000 and < 80_000
            && SerialDate.From(number, cell.CountsFrom1904) is { } date)
        {
            return CellReading<PartialDate>.Guess(new(date), 0.85m, ImportEntryKind.Ambiguous,
                Statement.Of("import.cell.unformatted-serial", ("text", cell.Text), ("date", Iso(date))), Iso(date));
        }

        return Read(cell.Text);
    }

    /// <summary>When something was last done, for which a remark by itself is an answer: <c>overdue</c>.</summary>
    public static CellReading<PartialDate> Reviewed(TableCell cell) => cell.Kind == TableCellKind.Text ? Reviewed(cell.Text) : Read(cell);

    /// <inheritdoc cref="Reviewed(TableCell)"/>
    public static CellReading<PartialDate> Reviewed(string text) =>
        Read(text) is var reading && reading.Statement?.Code == NotUnderstood ? NoneAtAll(text) ?? reading : reading;

    public static CellReading<PartialDate> Read(string text)
    {
        if (CellWords.IsNothing(text))
        {
            return CellReading<PartialDate>.Nothing;
        }

        string plain = TextKey.Tidy(text).ToLowerInvariant().Replace('–', '-').TrimEnd('.', ' ');
        if (WeekOf().Match(plain) is { Success: true } week && Read(week.Groups["day"].Value) is { HasValue: true } begins)
        {
            return CellReading<PartialDate>.Guess(begins.Value, 0.8m, ImportEntryKind.Guessed,
                Statement.Of("import.cell.week-of", ("text", text), ("date", begins.Value.ToString())), begins.Value.ToString());
        }

        if (ZeroDay().IsMatch(plain))
        {
            return CellReading<PartialDate>.Lacks(Statement.Of("import.cell.zero-day", ("text", text)));
        }

        if (CellWords.IsUnknown(text) || NoDay().IsMatch(plain))
        {
            return CellReading<PartialDate>.Lacks(Statement.Of("import.cell.no-date", ("text", text)));
        }

        if (PartialDate.TryParse(plain, out PartialDate iso) && !IsFiscal(plain))
        {
            return IsLikely(iso.Earliest.Year) ? CellReading<PartialDate>.Of(iso) : NoLikelyYear(text);
        }

        return TimeStampText.Day(plain) is { } stamped
            ? IsLikely(stamped.Year) ? CellReading<PartialDate>.Of(new(stamped)) : NoLikelyYear(text)
            : Numeric(plain, text) ?? Worded(plain, text) ?? Vague(plain, text) ?? WithMore(plain, text)
            ?? CellReading<PartialDate>.Ask(ImportEntryKind.NotUnderstood, Statement.Of(NotUnderstood, ("text", text)));
    }

    private static CellReading<PartialDate>? Numeric(string plain, string text)
    {
        if (DayMonthYear().Match(plain) is { Success: true } match)
        {
            int day = int.Parse(match.Groups["d"].Value);
            int month = int.Parse(match.Groups["m"].Value);
            int year = Year(match.Groups["y"].Value);
            if (!IsLikely(year))
            {
                return NoLikelyYear(text);
            }

            if (month > 12 && IsDay(year, day, month))
            {
                return CellReading<PartialDate>.Guess(Day(year, day, month), 0.7m, ImportEntryKind.Ambiguous,
                    Statement.Of("import.cell.american-order", ("text", text)), Day(year, day, month).ToString());
            }

            return IsDay(year, month, day)
                ? CellReading<PartialDate>.Of(Day(year, month, day))
                : CellReading<PartialDate>.Ask(ImportEntryKind.NotUnderstood, Statement.Of("import.cell.no-day", ("text", text)));
        }

        if (MonthYear().Match(plain) is { Success: true } two && int.Parse(two.Groups["m"].Value) is >= 1 and <= 12 and int only)
        {
            int year = int.Parse(two.Groups["y"].Value);
            return IsLikely(year) ? CellReading<PartialDate>.Of(Month(year, only)) : NoLikelyYear(text);
        }

        return int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out int serial)
            && serial is > 20_000 and < 80_000
            && SerialDate.From(serial, false) is { } date
            ? CellReading<PartialDate>.Guess(new(date), 0.8m, ImportEntryKind.Ambiguous,
                Statement.Of("import.cell.serial", ("text", text), ("date", Iso(date))), Iso(date))
            : null;
    }

    private static CellReading<PartialDate>? Worded(string plain, string text)
    {
        if (WordedDate().Match(plain) is not { Success: true } match
            || CellWords.Month(match.Groups["month"].Value) is not (> 0 and int month))
        {
            return null;
        }

        int year = Year(match.Groups["y"].Value);
        if (!IsLikely(year))
        {
            return NoLikelyYear(text);
        }

        if (!match.Groups["d"].Success)
        {
            // 'Hydref' is October and autumn both.
            return CellReading<PartialDate>.Of(Month(year, month));
        }

        int day = int.Parse(match.Groups["d"].Value);
        return IsDay(year, month, day)
            ? CellReading<PartialDate>.Of(Day(year, month, day))
            : CellReading<PartialDate>.Ask(ImportEntryKind.NotUnderstood, Statement.Of("import.cell.no-day", ("text", text)));
    }

    private static CellReading<PartialDate>? Vague(string plain, string text)
    {
        if (Season().Match(plain) is { Success: true } season)
        {
            int year = Year(season.Groups["y"].Value);
            if (!IsLikely(year))
            {
                return NoLikelyYear(text);
            }

            int month = season.Groups["s"].Value switch
            {
                "spring" or "gwanwyn" => 3,
                "summer" or "haf" => 6,
                "autumn" => 9,
                "early" => 1,
                "mid" => 5,
                "late" or "end of" or "end" or "diwedd" => 10,
                _ => 12
            };
            return month == 12
                ? CellReading<PartialDate>.Ask(
                    ImportEntryKind.Ambiguous,
                    Statement.Of("import.cell.either-end", ("text", text), ("year", year)),
                    $"{year}-01",
                    $"{year}-12")
                : CellReading<PartialDate>.Guess(
                    Month(year, month),
                    0.6m,
                    ImportEntryKind.Ambiguous,
                    Statement.Of("import.cell.first-month", ("text", text), ("month", Month(year, month).ToString())),
                    month switch
                    {
                        3 => [$"{year}-spring", $"{year}"],
                        6 => [$"{year}-summer", $"{year}"],
                        9 => [$"{year}-autumn", $"{year}"],
                        _ => [$"{year}"],
                    });
        }

        if (About().Match(plain) is { Success: true } about)
        {
            int year = int.Parse(about.Groups["y"].Value);
            return !IsLikely(year)
                ? NoLikelyYear(text)
                : CellReading<PartialDate>.Guess(PartialDate.Parse($"{year:D4}"), 0.7m, ImportEntryKind.Ambiguous,
                    Statement.Of("import.cell.about-year", ("text", text), ("year", year)), $"{year}");
        }

        if (Quarter().Match(plain) is { Success: true } quarter)
        {
            int number = int.Parse(quarter.Groups["q"].Value);
            int year = Year(quarter.Groups["y"].Value);
            return CellReading<PartialDate>.Ask(ImportEntryKind.Ambiguous,
                Statement.Of("import.cell.quarter", ("text", text)), $"{year}-q{number}",
                number == 4 ? $"{year + 1}-q1" : $"{year}-q{number + 1}");
        }

        if (QuarterOfYear().Match(plain) is { Success: true, Groups: var part } && IsFiscal(part["year"].Value))
        {
            int began = Year(FiscalYear().Match(part["year"].Value).Groups["a"].Value);
            int number = int.Parse(part["q"].Value);
            PartialDate month = Month(number == 4 ? began + 1 : began, number == 4 ? 1 : 1 + (3 * number));
            return CellReading<PartialDate>.Guess(
                month, 0.75m, ImportEntryKind.Ambiguous,
                Statement.Of("import.cell.quarter-of-year", ("text", text), ("month", month.ToString())), month.ToString());
        }

        if (IsFiscal(plain))
        {
            int first = Year(FiscalYear().Match(plain).Groups["a"].Value);
            return CellReading<PartialDate>.Ask(ImportEntryKind.Ambiguous,
                Statement.Of("import.cell.financial-year", ("text", text), ("first", first), ("last", first + 1)), $"{first}-04",
                $"{first + 1}-03") with
            { Group = QuestionGroups.FinancialYear };
        }

        return null;
    }

    private static bool IsFiscal(string plain) =>
        FiscalYear().Match(plain) is { Success: true } match
            && (Year(match.Groups["a"].Value) + 1) % 100 == int.Parse(match.Groups["b"].Value) % 100;

    private static bool IsLikely(int year) => year is >= 1800 and <= 2200;

    private static bool IsDay(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);

    private static CellReading<PartialDate> NoLikelyYear(string text) =>
        CellReading<PartialDate>.Ask(ImportEntryKind.NotUnderstood, Statement.Of("import.cell.no-likely-year", ("text", text)));

    private static int Year(string text) =>
        text.TrimStart('\'') is var digits && int.Parse(digits) is var year && digits.Length > 2 ? year
        : year < 70 ? 2000 + year
        : 1900 + year;

    private static PartialDate Day(int year, int month, int day) => new(new LocalDate(year, month, day));

    private static PartialDate Month(int year, int month) =>
        PartialDate.Parse(string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}"));

    private static string Iso(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The day from which databases and spreadsheets count, which they write for a field that is empty.</summary>
    [GeneratedRegex("^(30/12/1899|1899-12-30)\\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex ZeroDay();

    [GeneratedRegex("^(?<d>\\d{1,2})[/.\\- ](?<m>\\d{1,2})[/.\\- ](?<y>\\d{4}|\\d{2})( \\d{1,2}:\\d{2}(:\\d{2})?( ?[ap]m)?)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex DayMonthYear();

    /// <summary>A week, by the day on which it begins.</summary>
    [GeneratedRegex("^(w/c|wc|w\\.c\\.|week commencing|week of|wythnos yn dechrau) (?<day>\\d.*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex WeekOf();

    [GeneratedRegex("^(?<m>\\d{1,2})[/.\\-](?<y>\\d{4})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex MonthYear();

    [GeneratedRegex(
        "^((mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?"
        + "((?<d>\\d{1,2})(st|nd|rd|th|af|ail|ain|ydd|ed|fed|eg|il)?[ \\-/](of |o )?)?(?<month>[a-z]+)\\.?[ "
        + ",\\-/]*(?<y>\\d{4}|'?\\d{2})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex WordedDate();

    [GeneratedRegex("^(?<s>spring|summer|autumn|winter|gwanwyn|haf|gaeaf|early|mid|late|end of|end|diwedd)[ -]+(?<y>\\d{4}|'?\\d{2})$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Season();

    [GeneratedRegex("^(q|qtr|quarter|ch) ?(?<q>[1-4])[ ,/\\-]*(?<y>\\d{4})$|^(?<y>\\d{4})[ ,/\\-]*(q|qtr|quarter|ch) ?(?<q>[1-4])$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Quarter();

    [GeneratedRegex("^(q|qtr|quarter|ch) ?(?<q>[1-4])[ ,\\-]*(of )?(?<year>(fy ?)?'?\\d{2,4} ?[/\\-] ?'?\\d{2,4})$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex QuarterOfYear();

    /// <summary>What says that there is no day on record, or only what it was before.</summary>
    [GeneratedRegex("^(not (held|recorded|reviewed|known|on file|dated)|no (record|date)|never|none held|dim (cofnod|dyddiad)"
        + "|heb ei adolygu"
        + "|(before|pre|prior to|cyn)[ -]?\\d{4})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex NoDay();

    [GeneratedRegex("^(c|ca|circa|about|approx|approximately|around|~|tua)\\.? ?(?<y>\\d{4}) ?\\??$|^(?<y>\\d{4}) ?\\?$"
        + "|^(?<y>\\d{4})s$|^(?<y>\\d{4})-?ish$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex About();

    [GeneratedRegex("^(fy|f/y|financial year|blwyddyn ariannol|ba)? ?'?(?<a>\\d{4}|\\d{2}) ?[/\\-] ?'?(?<b>\\d{4}|\\d{2})$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex FiscalYear();
}
