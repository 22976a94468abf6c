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
                    $"has the date {day:uuuu-MM-dd} of the calendar '{day.Calendar.Id}': give the day of the ISO calendar, "
                    + $"{day.WithCalendar(CalendarSystem.Iso):uuuu-MM-dd}."
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
        InOrder(period, at, member);
    }

    private void InOrder(EffectivePeriod period, ErrorLocation at, string member)
    {
        if (period.From is { } from && period.To is { } to && from.Calendar == to.Calendar && !period.IsInOrder)
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

    /// <summary>Both ends of a range are numbers of the kind, and the greater is not the less.</summary>
    public void Range(NumberRange? value, decimal least, decimal most, ErrorLocation at, string member, string what)
    {
        Range(value?.Low, least, most, at, member, what);
        if (value is { IsExact: false, High: { } high })
        {
            Range(high, least, most, at, member, what);
            if (high < value.Low)
            {
                Refuse(LandscapeErrorKind.OutOfRange, at, member, $"has {what} of {value}: give the lower number first.");
            }
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

        Shown(text, member is "text" or "summary" or "purpose" ? LongestText : LongestName, at, member);
    }

    /// <summary>Words of any length up to the bound, where there are any: what somebody wrote of a thing.</summary>
    public void Prose(string? text, ErrorLocation at, string member)
    {
        if (text is not null)
        {
            Shown(text, LongestText, at, member);
        }
    }

    public void Known(Provenance provenance, ErrorLocation at)
    {
        // What most things have, and what a board has in common with its seats: of a million seats, not each is looked into.
        if (ReferenceEquals(provenance, Provenance.Recorded) || ReferenceEquals(provenance, _soundProvenance))
        {
            return;
        }

        long before = _errors.Found;
        Enumeration(provenance.Basis, at, "provenance.basis");
        PartlyKnown(provenance.ConfirmedOn, at, "provenance.confirmedOn");
        Prose(provenance.Note, at, "provenance.note");
        Each(provenance.Sources, at, "provenance.sources");
        _soundProvenance = _errors.Found == before ? provenance : null;
    }

    /// <summary>Several texts, none of them long.</summary>
    public void Each(ValueList<string> texts, ErrorLocation at, string member)
    {
        for (int i = 0; i < texts.Count; i++)
        {
            Shown(texts[i], at, string.Create(CultureInfo.InvariantCulture, $"{member}[{i}]"));
        }
    }

    private void Shown(string text, int longest, ErrorLocation at, string member)
    {
        foreach (string problem in ProblemsOf(text, longest, member))
        {
            Refuse(LandscapeErrorKind.InvalidValue, at, member, problem);
        }
    }

    /// <summary>What is wrong with the landscape's own name.</summary>
    private void CheckName()
    {
        foreach (string problem in Contents.Name is { } name ? ProblemsOf(name, LongestName, "name") : [])
        {
            _errors.Add(LandscapeErrorKind.InvalidValue, "name", $"The landscape {problem}");
        }
    }

    private static ValueList<string> ProblemsOf(string text, int longest, string member)
    {
        int place = FindUnshown(text);
        if (text.Length <= longest && place < 0)
        {
            return [];
        }

        string noun = Words(member.Split('.')[^1].Split('[')[0]);
        List<string> problems = [];
        if (text.Length > longest)
        {
            problems.Add(
                string.Create(CultureInfo.InvariantCulture, $"has a {noun} of {text.Length} characters: give {longest} at the most."));
        }

        if (place >= 0)
        {
            string why = char.IsSurrogate(text[place])
                ? "which is half of a character and can be written to no file"
                : "which is not shown but changes what is";
            problems.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"has a {noun} with the character U+{(int)text[place]:X4} at place {place}, counted from 0, {why}: take it out."));
        }

        return problems.ToValueList();
    }

    /// <summary>The first place of what is not shown or is half of a pair; -1 when there is none. A line may end as on Windows.</summary>
    private static int FindUnshown(string text)
    {
        for (int from = 0; from < text.Length;)
        {
            int place = text.AsSpan(from).IndexOfAny(s_unshown);
            if (place < 0)
            {
                return -1;
            }

            place += from;
            bool isPair = place + 1 < text.Length
                && (char.IsSurrogatePair(text[place], text[place + 1]) || (text[place] == '\r' && text[place + 1] == '\n'));
            if (!isPair)
            {
                return place;
            }

            from = place + 2;
        }

        return -1;
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

    /// <summary>
    /// Control characters but tab and line feed, those that turn the direction of writing, halves of pairs, and what no XML holds.
    /// </summary>
    private static readonly System.Buffers.SearchValues<char> s_unshown = System.Buffers.SearchValues.Create(
        [
            .. Enumerable.Range(0, 0xA0).Select(static c => (char)c).Where(static c => char.IsControl(c) && c is not ('\t' or '\n')),
            .. Enumerable.Range(0xD800, 0x800).Select(static c => (char)c),
            '\u061C', '\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069',
            '\uFFFE', '\uFFFF',
        ]);
}
