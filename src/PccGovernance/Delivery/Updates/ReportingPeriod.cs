using System.Globalization;
using NodaTime;

namespace PccGovernance.Delivery;

/// <summary>A time that is reported on. The financial year begins on 1 April, and its first quarter ends on 30 June.</summary>
public sealed record ReportingPeriod
{
    /// <summary>Its first day.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The first day after it, later than <see cref="From"/>.</summary>
    public required LocalDate To { get; init; }

    /// <summary>Its last day.</summary>
    public LocalDate LastDay => To.PlusDays(-1);

    /// <summary>The period of the same length in months after it.</summary>
    public ReportingPeriod Next => new() { From = To, To = To.PlusMonths(Months) };

    private int Months => Math.Max(1, Period.Between(From, To, PeriodUnits.Months).Months);

    /// <summary>A quarter of a financial year.</summary>
    /// <param name="year">The calendar year in which the financial year begins.</param>
    /// <param name="quarter">The quarter, from 1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter.</exception>
    public static ReportingPeriod Quarter(int year, int quarter)
    {
        if (quarter is < 1 or > 4)
        {
            throw new ArgumentOutOfRangeException(
                nameof(quarter), string.Create(CultureInfo.InvariantCulture, $"A financial year has no quarter {quarter}: give a number from 1 to 4."));
        }

        LocalDate from = new LocalDate(year, 4, 1).PlusMonths(3 * (quarter - 1));
        return new() { From = from, To = from.PlusMonths(3) };
    }

    /// <summary>A financial year.</summary>
    /// <param name="year">The calendar year in which it begins.</param>
    public static ReportingPeriod FinancialYear(int year) => new() { From = new(year, 4, 1), To = new(year + 1, 4, 1) };

    /// <summary>Whether a day is in it.</summary>
    /// <param name="day">The day.</param>
    public bool Contains(LocalDate day) => From <= day && day < To;
}
