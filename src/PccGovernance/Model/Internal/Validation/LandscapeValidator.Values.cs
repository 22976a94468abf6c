using System.Globalization;
using NodaTime;

namespace PccGovernance;

internal sealed partial class LandscapeValidator
{
    /// <summary>
    /// The least number that is taken for one beside nothing: what is nearer to nothing is a slip, and divides into sums without sense.
    /// </summary>
    private const decimal LeastNumber = 0.000_000_001m;

    private const int LongestName = 1_000;
    private const int LongestText = 20_000;

    private static readonly LocalDate s_firstDay = new(1000, 1, 1);
    private static readonly LocalDate s_lastDay = new(2999, 12, 31);

    /// <summary>A day near enough that years can be added to it and taken from it, in the calendar that all days are compared in.</summary>
    public void Date(LocalDate? date, ErrorLocation at, string member)
    {
        if (date is not { } day)
        {
            return;
        }

        if (day.Calendar != CalendarSystem.Iso)
        {
            Refuse(
                LandscapeErrorKind.OutOfRange,
                at,
                member,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"has the date {day:uuuu-MM-dd} of the calendar '{day.Calendar.Id}': give the day of the ISO calendar, {day.WithCalendar(CalendarSystem.Iso):uuuu-MM-dd}."
                )
            );
        }
        else if (day < s_firstDay || day > s_lastDay)
        {
            Refuse(
                LandscapeErrorKind.OutOfRange,
                at,
                member,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"has the date {day:uuuu-MM-dd}: give a day from {s_firstDay:uuuu-MM-dd} to {s_lastDay:uuuu-MM-dd}."));
        }
    }

    public void Period(EffectivePeriod period, ErrorLocation at, string member)
    {
        if (period is { From: null, To: null })
        {
            return;
        }

        Date(period.From, at, member);
        Date(period.To, at, member);
        if (period.From is { } from && period.To is { } to && from.Calendar == to.Calendar && to <= from)
        {
            Refuse(
                LandscapeErrorKind.DatesOutOfOrder,
                at,
                member,
                $"has the period '{period}', whose end is not after its beginning: 'to' is the first day no longer in force.");
        }
    }

    public void Range(decimal? value, decimal least, decimal most, ErrorLocation at, string member, string what)
    {
        if (value is not { } given)
        {
            return;
        }

        if (given < least || given > most)
        {
            Refuse(
                LandscapeErrorKind.OutOfRange,
                at,
                member,
                string.Create(CultureInfo.InvariantCulture, $"has {what} of {given}: give {least} to {most}."));
        }
        else if (given != 0 && Math.Abs(given) < LeastNumber)
        {
            Refuse(
                LandscapeErrorKind.OutOfRange,
                at,
                member,
                string.Create(CultureInfo.InvariantCulture, $"has {what} of {given}: give 0, or {LeastNumber} at the least."));
        }
    }

    /// <summary>A required text has something in it, and nothing that writes over what stands beside it.</summary>
    public void Text(string? text, ErrorLocation at, string member)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            Refuse(LandscapeErrorKind.InvalidValue, at, member, $"has no {Words(member)}: give one.");
        }
        else
        {
            Shown(text, at, member);
        }
    }

    /// <summary>A text that is shown, where there is one.</summary>
    public void Shown(string? text, ErrorLocation at, string member)
    {
        if (text is null)
        {
            return;
        }

        int longest = member is "text" or "summary" or "purpose" ? LongestText : LongestName;
        if (text.Length > longest)
        {
            Refuse(
                LandscapeErrorKind.InvalidValue,
                at,
                member,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"has a {Words(member)} of {text.Length} characters: give {longest} at the most."));
        }

        int place = text.AsSpan().IndexOfAny(s_unshown);
        if (place >= 0)
        {
            Refuse(
                LandscapeErrorKind.InvalidValue,
                at,
                member,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"has a {Words(member)} with the character U+{(int)text[place]:X4} at place {place}, counted from 0, which is not shown but changes what is: take it out."
                )
            );
        }
    }

    /// <summary>A number that can be set against others: neither so great nor so fine that their differences cannot be divided.</summary>
    private void Measured(decimal? value, ErrorLocation at, string member, string what)
    {
        Range(value, -MostMeasured, MostMeasured, at, member, what);
        if (value is { } given && Math.Abs(given) is >= LeastNumber and <= MostMeasured && decimal.Round(given, 9) != given)
        {
            Refuse(
                LandscapeErrorKind.OutOfRange,
                at,
                member,
                string.Create(CultureInfo.InvariantCulture, $"has {what} of {given}: give nine decimal places at the most."));
        }
    }

    private const decimal MostMeasured = 1_000_000_000_000_000;

    /// <summary>Control characters but tab and line feed, and those that turn the direction of writing.</summary>
    private static readonly System.Buffers.SearchValues<char> s_unshown = System.Buffers.SearchValues.Create(
        [
            .. Enumerable.Range(0, 0xA0).Select(static c => (char)c).Where(static c => char.IsControl(c) && c is not ('\t' or '\n')),
            '\u061C', '\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069',
        ]);
}
