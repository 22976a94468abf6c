using NodaTime;
using PccGovernance.Kernel;

namespace PccGovernance.Statute;

/// <summary>Days as the law counts them.</summary>
internal static class LegalDays
{
    /// <summary>The last day of a span of days "beginning with" a day: that day is the first of them.</summary>
    /// <param name="day">The day that the span begins with.</param>
    /// <param name="days">How many days, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is less than 1.</exception>
    public static LocalDate LastOfDaysBeginningWith(LocalDate day, int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        return day.PlusDays(days - 1);
    }

    /// <summary>The last day of a span of months "beginning with" a day: the day before the same day of a later month.</summary>
    /// <param name="day">The day that the span begins with.</param>
    /// <param name="months">How many months, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="months"/> is less than 1.</exception>
    public static LocalDate LastOfMonthsBeginningWith(LocalDate day, int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);

        // NodaTime goes back to the last day of a short month: the span then ends with that day and not the one before.
        LocalDate later = day.PlusMonths(months);
        return later.Day == day.Day ? later.PlusDays(-1) : later;
    }

    /// <summary>The financial year that a day is in, by the calendar year in which it begins: 1 April to 31 March.</summary>
    /// <param name="day">The day.</param>
    public static int FinancialYear(LocalDate day) => FinancialYears.Of(day);

    /// <summary>The first day of a financial year.</summary>
    /// <param name="financialYear">The calendar year in which it begins.</param>
    public static LocalDate FirstOfFinancialYear(int financialYear) => FinancialYears.First(financialYear);

    /// <summary>The last day of a financial year.</summary>
    /// <param name="financialYear">The calendar year in which it begins.</param>
    public static LocalDate LastOfFinancialYear(int financialYear) => FinancialYears.Last(financialYear);

    /// <summary>The first Thursday in May of a year: the day of ordinary elections.</summary>
    /// <param name="year">The year.</param>
    public static LocalDate OrdinaryPoll(int year)
    {
        LocalDate first = new(year, 5, 1);
        return first.DayOfWeek == IsoDayOfWeek.Thursday ? first : first.Next(IsoDayOfWeek.Thursday);
    }

    /// <summary>
    /// Whether a day is a business day of England and Wales, as the law of commissioners' elections counts them: no Saturday, Sunday,
    /// Christmas Eve, Christmas Day, Good Friday or bank holiday (2011 Act s.73(5)).
    /// </summary>
    /// <param name="day">The day.</param>
    public static bool IsBusinessDay(LocalDate day) => IsWorkingDay(day) && day is not { Month: 12, Day: 24 or 25 };

    /// <summary>Whether a day is a working day: no Saturday, Sunday, Christmas Day, Good Friday or bank holiday.</summary>
    /// <param name="day">The day.</param>
    public static bool IsWorkingDay(LocalDate day) =>
        day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !BankHolidays.Contains(day);

    /// <summary>The business day that is so many after a day, which does not count itself.</summary>
    /// <param name="day">The day.</param>
    /// <param name="businessDays">How many, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="businessDays"/> is negative.</exception>
    public static LocalDate PlusBusinessDays(LocalDate day, int businessDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(businessDays);
        while (businessDays > 0)
        {
            day = day.PlusDays(1);
            businessDays -= IsBusinessDay(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>The last working day but one of February: by then a mayor answers a panel's second report on the precept.</summary>
    /// <param name="year">The year.</param>
    public static LocalDate PenultimateWorkingDayOfFebruary(int year)
    {
        LocalDate day = new LocalDate(year, 3, 1).PlusDays(-1);
        int left = 2;
        while (true)
        {
            left -= IsWorkingDay(day) ? 1 : 0;
            if (left == 0)
            {
                return day;
            }

            day = day.PlusDays(-1);
        }
    }
}
