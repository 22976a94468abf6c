using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace PccGovernance.Delivery;

/// <summary>A time that is reported on. The financial year begins on 1 April, and its first quarter ends on 30 June.</summary>
public sealed record ReportingPeriod
{
    /// <summary>The last financial year that ends within the calendar, which ends with the year 9999.</summary>
    private const int MaxYear = 9_998;

    /// <summary>Its first day.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The first day after it, later than <see cref="From"/>.</summary>
    public required LocalDate To { get; init; }

    /// <summary>Its last day.</summary>
    public LocalDate LastDay => To == LocalDate.MinIsoValue ? To : To.PlusDays(-1);

    /// <summary>A quarter of a financial year.</summary>
    /// <param name="year">The calendar year in which the financial year begins, from 1 to 9998.</param>
    /// <param name="quarter">The quarter, from 1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter or year.</exception>
    public static ReportingPeriod Quarter(int year, int quarter)
    {
        if (quarter is < 1 or > 4)
        {
            throw new ArgumentOutOfRangeException(
                nameof(quarter),
                string.Create(CultureInfo.InvariantCulture, $"A financial year has no quarter {quarter}: give a number from 1 to 4."));
        }

        LocalDate from = FirstDay(year).PlusMonths(3 * (quarter - 1));
        return new() { From = from, To = from.PlusMonths(3) };
    }

    /// <summary>A financial year.</summary>
    /// <param name="year">The calendar year in which it begins, from 1 to 9998.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static ReportingPeriod FinancialYear(int year) => new() { From = FirstDay(year), To = FirstDay(year).PlusYears(1) };

    /// <summary>The period of the same length in months after it; at the end of the calendar as much of it as there is.</summary>
    public ReportingPeriod Next()
    {
        int months = Math.Max(1, Period.Between(From, To, PeriodUnits.Months).Months);
        int left = Period.Between(To, LocalDate.MaxIsoValue, PeriodUnits.Months).Months;
        return new() { From = To, To = months <= left ? To.PlusMonths(months) : LocalDate.MaxIsoValue };
    }

    /// <summary>Whether a day is in it.</summary>
    /// <param name="day">The day.</param>
    public bool Contains(LocalDate day) => From <= day && day < To;

    /// <summary>Its first and its last day, as in <c>2026-01-01 to 2026-03-31</c>.</summary>
    public override string ToString() => $"{LocalDatePattern.Iso.Format(From)} to {LocalDatePattern.Iso.Format(LastDay)}";

    private static LocalDate FirstDay(int year) =>
        year is >= 1 and <= MaxYear
            ? new(year, 4, 1)
            : throw new ArgumentOutOfRangeException(
                nameof(year),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"No financial year that can be reported on begins in {year}: give a year from 1 to {MaxYear}."));
}
