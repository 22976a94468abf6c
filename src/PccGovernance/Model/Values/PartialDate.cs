using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;

namespace PccGovernance;

/// <summary>A date as far as it is known: a year, a year and month, or a day.</summary>
/// <remarks>
/// Written <c>2028</c>, <c>2028-05</c> or <c>2028-05-10</c>. Order is by <see cref="Earliest"/> and then by precision, the vaguer first.
/// <c>default</c> is no date: <see cref="IsEmpty"/> is true, and its <see cref="Earliest"/> and <see cref="Latest"/> throw.
/// </remarks>
[JsonConverter(typeof(ParsableJsonConverter<PartialDate>))]
[TypeConverter(typeof(ParsableTypeConverter<PartialDate>))]
public readonly struct PartialDate : IEquatable<PartialDate>, IComparable<PartialDate>, IParsable<PartialDate>
{
    private readonly short _year;
    private readonly byte _month;
    private readonly byte _day;

    private PartialDate(int year, int month, int day) => (_year, _month, _day) = ((short)year, (byte)month, (byte)day);

    /// <summary>Makes a partial date of a known day.</summary>
    /// <param name="date">The day, from the year 1 on.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> is before the year 1, which has no form to write it
    /// in.</exception>
    public PartialDate(LocalDate date)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(date, new LocalDate(1, 1, 1));
        (_year, _month, _day) = ((short)date.Year, (byte)date.Month, (byte)date.Day);
    }

    /// <summary>Whether this is <c>default</c>, that is, no date.</summary>
    public bool IsEmpty => _year == 0;

    /// <summary>Whether the day is known.</summary>
    public bool IsDay => _day != 0;

    /// <summary>The first day that it can mean.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public LocalDate Earliest => IsEmpty ? throw Empty() : new(_year, Math.Max((byte)1, _month), Math.Max((byte)1, _day));

    /// <summary>The last day that it can mean.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public LocalDate Latest => (_month, _day) switch
    {
        _ when IsEmpty => throw Empty(),
        (0, _) => new(_year, 12, 31),
        (_, 0) => new(_year, _month, CalendarSystem.Iso.GetDaysInMonth(_year, _month)),
        _ => Earliest,
    };

    /// <summary>Whether the two are equal.</summary>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>Whether the two dates differ, in precision too.</summary>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);

    /// <summary>Reads a partial date.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is not a partial date.</exception>
    public static PartialDate Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out PartialDate result)
            ? result
            : throw new FormatException(
                $"The partial date '{Printable.Of(s)}' is not well formed: give a year, a month or a day, as in 2028, 2028-05 or 2028-05-10."
            );
    }

    /// <summary>Reads a partial date, or says that the text is none.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The date, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out PartialDate result)
    {
        result = default;
        if (s is not { Length: 4 or 7 or 10 }
            || !Part(s.AsSpan(0, 4), 1, 9999, out int year))
        {
            return false;
        }

        int month = 0;
        int day = 0;
        if (s.Length >= 7 && (s[4] != '-' || !Part(s.AsSpan(5, 2), 1, 12, out month)))
        {
            return false;
        }

        if (s.Length == 10 && (s[7] != '-' || !Part(s.AsSpan(8, 2), 1, CalendarSystem.Iso.GetDaysInMonth(year, month), out day)))
        {
            return false;
        }

        result = new(year, month, day);
        return true;
    }

    static PartialDate IParsable<PartialDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PartialDate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result) =>
        TryParse(s, out result);

    /// <inheritdoc />
    public bool Equals(PartialDate other) => (_year, _month, _day) == (other._year, other._month, other._day);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is PartialDate other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(_year, _month, _day);

    /// <inheritdoc />
    public int CompareTo(PartialDate other) => (_year, _month, _day).CompareTo((other._year, other._month, other._day));

    /// <summary>The date as far as it is known, in ISO form; empty when this is <c>default</c>.</summary>
    public override string ToString() => (_year, _month, _day) switch
    {
        (0, _, _) => string.Empty,
        (_, 0, _) => string.Create(CultureInfo.InvariantCulture, $"{_year:D4}"),
        (_, _, 0) => string.Create(CultureInfo.InvariantCulture, $"{_year:D4}-{_month:D2}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{_year:D4}-{_month:D2}-{_day:D2}"),
    };

    private static bool Part(ReadOnlySpan<char> text, int least, int most, out int value)
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

    private static InvalidOperationException Empty() => new("The partial date is empty: it stands for no day.");
}
