using NodaTime;

namespace PccGovernance.Statute;

/// <summary>A day as far as it is known: nothing is on record, or something without a day, or a day, month or year.</summary>
internal readonly record struct KnownDay(bool IsOnRecord, PartialDate? Date)
{
    public static KnownDay None => default;

    /// <summary>The day, where it is known to the day.</summary>
    public LocalDate? Exact => Date is { IsDay: true } date ? date.Earliest : null;

    public static KnownDay Of(LocalDate? day) => day is { } known ? new(true, new(known)) : None;

    /// <summary>Whether it is on a day or before; <c>null</c> when that cannot be told.</summary>
    public bool? IsBy(LocalDate day) => Date is not { } date ? null : date.Latest <= day ? true : date.Earliest > day ? false : null;

    /// <summary>Whether it is on a day or after; <c>null</c> when that cannot be told.</summary>
    public bool? IsFrom(LocalDate day) => Date is not { } date ? null : date.Earliest >= day ? true : date.Latest < day ? false : null;

    /// <summary>
    /// Whether it is before another or, where <paramref name="orSame"/>, on the same day; <c>null</c> when that cannot be told.
    /// </summary>
    public bool? IsBefore(KnownDay other, bool orSame)
    {
        if (Date is not { } date || other.Date is not { } then)
        {
            return null;
        }

        return orSame
            ? date.Latest <= then.Earliest ? true : date.Earliest > then.Latest ? false : null
            : date.Latest < then.Earliest ? true : date.Earliest >= then.Latest ? false : null;
    }
}
