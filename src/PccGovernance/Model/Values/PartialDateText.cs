using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace PccGovernance;

/// <summary>Reads and writes partial dates: <c>2028</c>, <c>2028-spring</c>, <c>2028-q2</c>, <c>2028-05</c>, <c>2028-05-10</c>.</summary>
internal static class PartialDateText
{
    private static readonly string[] s_seasons = ["spring", "summer", "autumn", "winter"];

    public static bool TryRead([NotNullWhen(true)] string? s, out PartialDate result)
    {
        result = default;
        if (s is not { Length: 4 or 7 or 10 or 11 } || !Number(s.AsSpan(0, 4), 1, 9999, out int year) || (s.Length > 4 && s[4] != '-'))
        {
            return false;
        }

        (int Month, DatePrecision Precision)? part = s.Length switch
        {
            4 => (1, DatePrecision.Year),
            7 when s[5] == 'q' => s[6] is >= '1' and <= '4' ? (1 + (3 * (s[6] - '1')), DatePrecision.Quarter) : null,
            11 => Array.IndexOf(s_seasons, s[5..]) is >= 0 and int season ? (3 * (season + 1), DatePrecision.Season) : null,
            _ => Number(s.AsSpan(5, 2), 1, 12, out int month) ? (month, DatePrecision.Month) : null,
        };
        if (part is not { } known)
        {
            return false;
        }

        int day = 1;
        if (s.Length == 10 && (s[7] != '-' || !Number(s.AsSpan(8, 2), 1, CalendarSystem.Iso.GetDaysInMonth(year, known.Month), out day)))
        {
            return false;
        }

        result = new(new LocalDate(year, known.Month, day), s.Length == 10 ? DatePrecision.Day : known.Precision);
        return true;
    }

    public static string Write(PartialDate date)
    {
        if (date.IsEmpty)
        {
            return string.Empty;
        }

        (int year, int month, int day) = (date.Earliest.Year, date.Earliest.Month, date.Earliest.Day);
        return date.Precision switch
        {
            DatePrecision.Year => string.Create(CultureInfo.InvariantCulture, $"{year:D4}"),
            DatePrecision.Season => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{s_seasons[(month / 3) - 1]}"),
            DatePrecision.Quarter => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-q{1 + ((month - 1) / 3)}"),
            DatePrecision.Month => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}"),
        };
    }

    private static bool Number(ReadOnlySpan<char> text, int least, int most, out int value)
    {
        value = 0;
        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            value = (value * 10) + (c - '0');
        }

        return value >= least && value <= most;
    }
}
