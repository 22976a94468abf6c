using NodaTime;

namespace PccGovernance.Kernel;

/// <summary>Financial years of public bodies, 1 April to 31 March, each by the calendar year in which it begins.</summary>
internal static class FinancialYears
{
    public static int Of(LocalDate day) => day.Month >= 4 ? day.Year : day.Year - 1;

    public static LocalDate First(int year) => new(year, 4, 1);

    public static LocalDate Last(int year) => new(year + 1, 3, 31);
}
