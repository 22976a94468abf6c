using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace PccGovernance;

/// <summary>When something is in force: from a first day, to the first day on which it no longer is.</summary>
/// <remarks>
/// <para><see cref="From"/> is inclusive and <see cref="To"/> is exclusive. A <c>null</c> end is open: no beginning or no end is known.
/// <c>default</c> is open at both ends and contains every day.</para>
/// <para>A period whose <see cref="To"/> is not after its <see cref="From"/> contains no day; a <see cref="Landscape"/> refuses it.
/// The type is immutable and equality is that of both ends.</para>
/// </remarks>
public readonly struct EffectivePeriod : IEquatable<EffectivePeriod>
{
    /// <summary>Makes a period.</summary>
    /// <param name="from">The first day, or <c>null</c> when no beginning is known.</param>
    /// <param name="to">The first day after it, or <c>null</c> when no end is known.</param>
    public EffectivePeriod(LocalDate? from, LocalDate? to = null)
    {
        From = from;
        To = to;
    }

    /// <summary>The period open at both ends, the same as <c>default</c>.</summary>
    public static EffectivePeriod Always => default;

    /// <summary>The first day in force; <c>null</c> when no beginning is known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day no longer in force; <c>null</c> when no end is known.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Whether <see cref="To"/>, where both ends are known, is after <see cref="From"/>.</summary>
    public bool IsInOrder => From is not { } from || To is not { } to || from < to;

    /// <summary>Whether the two are equal.</summary>
    public static bool operator ==(EffectivePeriod left, EffectivePeriod right) => left.Equals(right);

    /// <summary>Whether the two periods differ.</summary>
    public static bool operator !=(EffectivePeriod left, EffectivePeriod right) => !left.Equals(right);

    /// <summary>Whether the period contains a day.</summary>
    /// <param name="date">The day.</param>
    public bool Contains(LocalDate date) => !(date < From) && !(date >= To);

    /// <summary>Whether the two periods have a day in common.</summary>
    /// <param name="other">The other period.</param>
    public bool Overlaps(EffectivePeriod other) =>
        IsInOrder && other.IsInOrder && !(From >= other.To) && !(other.From >= To);

    /// <summary>Whether the period has ended by a day: the day is <see cref="To"/> or later.</summary>
    /// <param name="date">The day.</param>
    public bool HasEndedBy(LocalDate date) => date >= To;

    /// <inheritdoc />
    public bool Equals(EffectivePeriod other) => From == other.From && To == other.To;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is EffectivePeriod other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(From, To);

    /// <summary>The period as ISO dates with an exclusive end, for example <c>2012-11-22/2021-05-10</c> or <c>2021-05-10/..</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{End(From)}/{End(To)}");

    private static string End(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "..";
}
