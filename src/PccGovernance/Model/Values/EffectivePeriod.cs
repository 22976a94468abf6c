using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace PccGovernance;

/// <summary>When something is in force: from a first day, to the first day on which it no longer is.</summary>
/// <remarks>
/// <para><see cref="From"/> is inclusive and <see cref="To"/> is exclusive. A <c>null</c> end is open: no beginning or no end is known.
/// <c>default</c> is open at both ends and contains every day.</para>
/// <para>An end may be known to the month, the quarter, the season or the year alone: then it counts from the first day that it can mean,
/// <see cref="Beginning"/> and <see cref="End"/> keep what is known, and <see cref="IsKnownToContain"/> says on which days it is not
/// known.</para>
/// <para>A period whose <see cref="To"/> is not after its <see cref="From"/> contains no day; a <see cref="Landscape"/> refuses it.
/// The type is immutable and equality is that of both ends, as far as they are known.</para>
/// </remarks>
public readonly struct EffectivePeriod : IEquatable<EffectivePeriod>
{
    private readonly LocalDate _from;
    private readonly LocalDate _to;

    // How far each is known, DatePrecision.None being an open end: two optional days would take nearly twice the room, and nearly
    // everything has a period.
    private readonly byte _fromKnown;
    private readonly byte _toKnown;

    /// <summary>Makes a period.</summary>
    /// <param name="from">The first day, or <c>null</c> when no beginning is known.</param>
    /// <param name="to">The first day after it, or <c>null</c> when no end is known.</param>
    public EffectivePeriod(LocalDate? from, LocalDate? to = null)
    {
        (_from, _fromKnown) = Parts(from);
        (_to, _toKnown) = Parts(to);
    }

    /// <summary>Makes a period whose ends are known as far as given.</summary>
    /// <param name="beginning">The first day, or <c>null</c> when no beginning is known.</param>
    /// <param name="end">The first day after it, or <c>null</c> when no end is known.</param>
    public static EffectivePeriod Between(PartialDate? beginning, PartialDate? end) => new() { Beginning = beginning, End = end };

    /// <summary>The period open at both ends, the same as <c>default</c>.</summary>
    public static EffectivePeriod Always => default;

    /// <summary>
    /// The first day in force, of an end that is partly known the first that it can mean; <c>null</c> when no beginning is known.
    /// </summary>
    [JsonIgnore]
    public LocalDate? From
    {
        get => _fromKnown == 0 ? null : _from;
        init => (_from, _fromKnown) = Parts(value);
    }

    /// <summary>
    /// The first day no longer in force, of an end that is partly known the first that it can mean; <c>null</c> when no end is known.
    /// </summary>
    [JsonIgnore]
    public LocalDate? To
    {
        get => _toKnown == 0 ? null : _to;
        init => (_to, _toKnown) = Parts(value);
    }

    /// <summary>
    /// The first day in force as far as it is known; <c>null</c> when no beginning is known, or none that a partial date holds. An empty
    /// date is no beginning.
    /// </summary>
    [JsonPropertyName("from")]
    public PartialDate? Beginning
    {
        get => AsKnown(_from, _fromKnown);
        init => (_from, _fromKnown) = Parts(value);
    }

    /// <summary>
    /// The first day no longer in force as far as it is known; <c>null</c> when no end is known, or none that a partial date holds. An
    /// empty date is no end.
    /// </summary>
    [JsonPropertyName("to")]
    public PartialDate? End
    {
        get => AsKnown(_to, _toKnown);
        init => (_to, _toKnown) = Parts(value);
    }

    /// <summary>Whether both ends, where there are any, are known to the day.</summary>
    [JsonIgnore]
    public bool IsExact => !IsVague(_fromKnown) && !IsVague(_toKnown);

    /// <summary>
    /// Whether the end, where both are known, is after the beginning, or can be where it is known in part: what began and ended in 2019 is.
    /// </summary>
    [JsonIgnore]
    public bool IsInOrder => From is not { } from || To is not { } to || from < to || (IsVague(_toKnown) && from < End!.Value.Latest);

    /// <summary>Whether the two are equal.</summary>
    public static bool operator ==(EffectivePeriod left, EffectivePeriod right) => left.Equals(right);

    /// <summary>Whether the two periods differ.</summary>
    public static bool operator !=(EffectivePeriod left, EffectivePeriod right) => !left.Equals(right);

    /// <summary>Whether the period contains a day.</summary>
    /// <param name="date">The day.</param>
    public bool Contains(LocalDate date) => !(date < From) && !(date >= To);

    /// <summary>
    /// Whether the period contains a day; <c>null</c> on the days of which it is not known, since an end is known in part.
    /// </summary>
    /// <param name="date">The day.</param>
    public bool? IsKnownToContain(LocalDate date)
    {
        if (!Contains(date))
        {
            return IsVague(_toKnown) && date >= To && date < End!.Value.Latest && !(date < From) ? null : false;
        }

        return IsVague(_fromKnown) && date < Beginning!.Value.Latest ? null : true;
    }

    /// <summary>Whether the two periods have a day in common.</summary>
    /// <param name="other">The other period.</param>
    public bool Overlaps(EffectivePeriod other) =>
        IsInOrder && other.IsInOrder && !(From >= other.To) && !(other.From >= To);

    /// <summary>Whether the period has ended by a day: the day is <see cref="To"/> or later.</summary>
    /// <param name="date">The day.</param>
    public bool HasEndedBy(LocalDate date) => date >= To;

    /// <inheritdoc />
    public bool Equals(EffectivePeriod other) =>
        _from == other._from && _to == other._to && _fromKnown == other._fromKnown && _toKnown == other._toKnown;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is EffectivePeriod other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(_from, _to, _fromKnown, _toKnown);

    /// <summary>
    /// The period as ISO dates with an exclusive end, for example <c>2012-11-22/2021-05-10</c>, <c>2021-05-10/..</c> or
    /// <c>2021/2024-q2</c>.
    /// </summary>
    public override string ToString() => $"{Text(_from, _fromKnown)}/{Text(_to, _toKnown)}";

    private static string Text(LocalDate date, byte known) => (DatePrecision)known switch
    {
        DatePrecision.None => "..",
        DatePrecision.Day => LocalDatePattern.Iso.Format(date),
        _ => new PartialDate(date, (DatePrecision)known).ToString(),
    };

    private static bool IsVague(byte known) => known > (byte)DatePrecision.Day;

    private static PartialDate? AsKnown(LocalDate date, byte known) => (DatePrecision)known switch
    {
        DatePrecision.None => null,
        DatePrecision.Day => date.WithCalendar(CalendarSystem.Iso).Year > 0 ? new PartialDate(date) : null,
        _ => new PartialDate(date, (DatePrecision)known),
    };

    private static (LocalDate Date, byte Known) Parts(LocalDate? date) => date is { } day ? (day, (byte)DatePrecision.Day) : default;

    private static (LocalDate Date, byte Known) Parts(PartialDate? date) =>
        date is { IsEmpty: false } known ? (known.Earliest, (byte)known.Precision) : default;
}
