using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;

namespace PccGovernance;

/// <summary>A date as far as it is known: a year, a season, a quarter, a month or a day.</summary>
/// <remarks>
/// Written <c>2028</c>, <c>2028-spring</c>, <c>2028-q2</c>, <c>2028-05</c> or <c>2028-05-10</c>; <see cref="DatePrecision"/> says what a
/// quarter and a season are. Order is by <see cref="Earliest"/> and then by precision, the vaguer first. <c>default</c> is no date:
/// <see cref="IsEmpty"/> is true, and its <see cref="Earliest"/> and <see cref="Latest"/> throw.
/// </remarks>
[JsonConverter(typeof(ParsableJsonConverter<PartialDate>))]
[TypeConverter(typeof(ParsableTypeConverter<PartialDate>))]
public readonly struct PartialDate : IEquatable<PartialDate>, IComparable<PartialDate>, IParsable<PartialDate>
{
    // The year, month and day of the first day that it can mean, and in the last three bits what is left of 7 without the precision: so
    // packed, dates stand in their order, and landscapes hold millions. Zero is no date.
    private readonly int _packed;

    /// <summary>Makes a partial date of a known day.</summary>
    /// <param name="date">The day, from the year 1 on; one of another calendar is taken as the same day of the ISO calendar.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> is before the year 1, which has no form to write it
    /// in.</exception>
    public PartialDate(LocalDate date)
        : this(date.Calendar == CalendarSystem.Iso ? date : date.WithCalendar(CalendarSystem.Iso), DatePrecision.Day) =>
        ArgumentOutOfRangeException.ThrowIfLessThan(Year, 1, nameof(date));

    /// <summary>Makes a partial date of a known day.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <param name="day">The day of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public PartialDate(int year, int month, int day)
        : this(new LocalDate(year, month, day))
    {
    }

    /// <summary>Makes the date of the period of a precision that begins on a day.</summary>
    internal PartialDate(LocalDate earliest, DatePrecision precision) =>
        _packed = (NumberOf(earliest) << 3) | (7 - (int)precision);

    /// <summary>Whether this is <c>default</c>, that is, no date.</summary>
    public bool IsEmpty => _packed == 0;

    /// <summary>Whether the day is known.</summary>
    public bool IsDay => (_packed & 7) == 7 - (int)DatePrecision.Day;

    /// <summary>How far the date is known; <see cref="DatePrecision.None"/> when this is <c>default</c>.</summary>
    public DatePrecision Precision => IsEmpty ? DatePrecision.None : (DatePrecision)(7 - (_packed & 7));

    /// <summary>The first day that it can mean.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public LocalDate Earliest => IsEmpty ? throw Empty() : new(Year, Month, (_packed >> 3) & 31);

    /// <summary>The last day that it can mean.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public LocalDate Latest => IsDay ? new(Year, Month, (_packed >> 3) & 31) : LatestOfSeveral();

    /// <summary>A number that orders last days as <see cref="Latest"/> does, and is had for less: see <see cref="NumberOf"/>.</summary>
    internal int LatestNumber => IsDay ? _packed >> 3 : NumberOf(LatestOfSeveral());

    private int Year => _packed >> 12;

    private int Month => (_packed >> 8) & 15;

    /// <summary>A known day is a date.</summary>
    /// <param name="date">The day.</param>
    public static implicit operator PartialDate(LocalDate date) => new(date);

    /// <summary>Whether the two are equal.</summary>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>Whether the two dates differ, in precision too.</summary>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);

    /// <summary>A known day is a date: the same as the conversion.</summary>
    /// <param name="date">The day.</param>
    public static PartialDate FromLocalDate(LocalDate date) => new(date);

    /// <summary>The number of a day of the ISO calendar: later days have greater ones.</summary>
    internal static int NumberOf(LocalDate day) => (day.Year << 9) | (day.Month << 5) | day.Day;

    /// <summary>Reads a partial date.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is not a partial date.</exception>
    public static PartialDate Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out PartialDate result)
            ? result
            : throw new FormatException(
                $"The partial date '{Printable.Of(s)}' is not well formed: give a year, a quarter, a season, a month or a day, as in "
                + "2028, 2028-q2, 2028-spring, 2028-05 or 2028-05-10."
            );
    }

    /// <summary>Reads a partial date, or says that the text is none.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The date, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out PartialDate result) => PartialDateText.TryRead(s, out result);

    static PartialDate IParsable<PartialDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PartialDate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result) =>
        TryParse(s, out result);

    /// <inheritdoc />
    public bool Equals(PartialDate other) => _packed == other._packed;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is PartialDate other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => _packed.GetHashCode();

    /// <inheritdoc />
    public int CompareTo(PartialDate other) => _packed.CompareTo(other._packed);

    /// <summary>The date as far as it is known, in the form that is read; empty when this is <c>default</c>.</summary>
    public override string ToString() => PartialDateText.Write(this);

    private LocalDate LatestOfSeveral() => Precision switch
    {
        DatePrecision.None => throw Empty(),
        DatePrecision.Month => LastDayOf(Year, Month),
        DatePrecision.Year => new(Year, 12, 31),
        _ => LastOfThreeMonths(Year, Month),
    };

    // The winter of the last year ends with it.
    private static LocalDate LastOfThreeMonths(int year, int month) =>
        month == 12 ? LastDayOf(Math.Min(9999, year + 1), year == 9999 ? 12 : 2) : LastDayOf(year, month + 2);

    private static LocalDate LastDayOf(int year, int month) => new(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month));

    private static InvalidOperationException Empty() => new("The partial date is empty: it stands for no day.");
}
