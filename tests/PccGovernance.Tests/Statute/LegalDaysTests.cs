using PccGovernance.Statute;

namespace PccGovernance.Tests.Statute;

public sealed class LegalDaysTests
{
    [Theory]
    [InlineData("2026-09-02", 21, "2026-09-22")]
    [InlineData("2026-06-01", 42, "2026-07-12")]
    [InlineData("2026-06-01", 56, "2026-07-26")]
    [InlineData("2026-06-01", 1, "2026-06-01")]
    public void LastOfDaysBeginningWith_CountsTheFirstDay(string day, int days, string last) =>
        LegalDays.LastOfDaysBeginningWith(Day(day), days).Should().Be(Day(last));

    [Theory]
    [InlineData("2026-06-01", 1, "2026-06-30")]
    [InlineData("2026-01-31", 1, "2026-02-28")]
    [InlineData("2026-02-10", 6, "2026-08-09")]
    [InlineData("2024-01-30", 1, "2024-02-29")]
    public void LastOfMonthsBeginningWith_EndsTheDayBefore(string day, int months, string last) =>
        LegalDays.LastOfMonthsBeginningWith(Day(day), months).Should().Be(Day(last));

    [Theory]
    [InlineData("2025-03-31", 2024)]
    [InlineData("2025-04-01", 2025)]
    [InlineData("2024-05-02", 2024)]
    public void FinancialYear_BeginsInApril(string day, int year)
    {
        LegalDays.FinancialYear(Day(day)).Should().Be(year);
        LegalDays.FirstOfFinancialYear(year).Should().BeLessThanOrEqualTo(Day(day));
        LegalDays.LastOfFinancialYear(year).Should().BeGreaterThanOrEqualTo(Day(day));
    }

    [Theory]
    [InlineData(2012, "2012-05-03")]
    [InlineData(2024, "2024-05-02")]
    [InlineData(2028, "2028-05-04")]
    [InlineData(2031, "2031-05-01")]
    public void OrdinaryPoll_IsTheFirstThursdayInMay(int year, string poll) => LegalDays.OrdinaryPoll(year).Should().Be(Day(poll));

    [Fact]
    public void BusinessDays_ToTheByElectionOfTheExample_AreThirtyThree()
    {
        LegalDays.PlusBusinessDays(Day("2026-09-07"), 33).Should().Be(Day("2026-10-22"));
        LegalDays.PlusBusinessDays(Day("2026-09-07"), 35).Should().Be(Day("2026-10-26"));
        LegalDays.PlusBusinessDays(Day("2026-09-07"), 0).Should().Be(Day("2026-09-07"));
    }

    [Theory]
    [InlineData("2026-12-24", false, true)]
    [InlineData("2026-12-25", false, false)]
    [InlineData("2026-12-28", false, false)]
    [InlineData("2026-04-03", false, false)]
    [InlineData("2026-04-04", false, false)]
    [InlineData("2022-09-19", false, false)]
    [InlineData("2023-05-08", false, false)]
    [InlineData("2026-12-29", true, true)]
    public void IsBusinessDay_ChristmasEveIsNone_AndAWorkingDay(string day, bool isBusinessDay, bool isWorkingDay)
    {
        LegalDays.IsBusinessDay(Day(day)).Should().Be(isBusinessDay);
        LegalDays.IsWorkingDay(Day(day)).Should().Be(isWorkingDay);
    }

    [Theory]
    [InlineData(2026, "2026-02-26")]
    [InlineData(2027, "2027-02-25")]
    [InlineData(2028, "2028-02-28")]
    public void PenultimateWorkingDayOfFebruary_IsTheMayorsDay(int year, string day) =>
        LegalDays.PenultimateWorkingDayOfFebruary(year).Should().Be(Day(day));

    [Theory]
    [InlineData(14, 10)]
    [InlineData(13, 9)]
    [InlineData(12, 8)]
    [InlineData(20, 14)]
    [InlineData(1, 1)]
    [InlineData(0, 0)]
    public void VotesForVeto_AreTwoThirdsOfTheMembersInPost(int members, int votes) =>
        PanelNumbers.VotesForVeto(members).Should().Be(votes);

    [Theory]
    [InlineData(12, 12)]
    [InlineData(10, 10)]
    [InlineData(2, 10)]
    [InlineData(19, 19)]
    public void Appointed_AreTenOrOneForEachAuthority(int authorities, int appointed) =>
        PanelNumbers.Appointed(authorities).Should().Be(appointed);

    [Fact]
    public void Members_OutOfRange_AreRefused()
    {
        FluentActions.Invoking(static () => LegalDays.LastOfDaysBeginningWith(default, 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(static () => LegalDays.LastOfMonthsBeginningWith(default, 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(static () => LegalDays.PlusBusinessDays(default, -1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(static () => PanelNumbers.VotesForVeto(-1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(static () => PanelNumbers.Appointed(-1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
