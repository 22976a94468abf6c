using PccGovernance.Statute;

namespace PccGovernance.Tests.Statute;

/// <summary>
/// The bank holidays of England and Wales: 2012 to 2027 as published, later ones by the rule of the Banking and Financial Dealings Act
/// 1971.
/// </summary>
public sealed class BankHolidayTests
{
    /// <summary>The published list of gov.uk, month and day, as it was read in stored copies: typed here a second time.</summary>
    private static readonly Dictionary<int, string> Published = new()
    {
        [2012] = "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26",
        [2013] = "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        [2014] = "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        [2015] = "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        [2016] = "01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
        [2017] = "01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
        [2018] = "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
        [2019] = "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
        [2020] = "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
        [2021] = "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
        [2022] = "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
        [2023] = "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
        [2024] = "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        [2025] = "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        [2026] = "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        [2027] = "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
    };

    public static TheoryData<int> Years => [.. Enumerable.Range(2012, 21)];

    [Theory]
    [MemberData(nameof(Years))]
    public void Contains_OfAYear_IsTheRuleButForTheSpecialDays(int year)
    {
        HashSet<LocalDate> expected = [.. ByRule(year)];
        foreach (SpecialHolidayEntry special in StatuteDocuments.BankHolidays.Special)
        {
            LocalDate day = Day(special.Day);
            if (day.Year == year)
            {
                expected.Add(day).Should().BeTrue("a special day is not one of the rule");
                (special.InsteadOf is null || expected.Remove(Day(special.InsteadOf))).Should().BeTrue("it stands for a day of the rule");
            }
        }

        Known(year).Should().Equal(expected.Order());
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Contains_OfAPublishedYear_IsThePublishedList(int year)
    {
        bool isPublished = new LocalDate(year, 12, 31) <= BankHolidays.PublishedThrough;
        isPublished.Should().Be(Published.ContainsKey(year));
        if (isPublished)
        {
            Known(year).Should().Equal(Published[year].Split(' ').Select(day => Day($"{year}-{day}")));
        }
    }

    [Fact]
    public void SpecialDays_NameTheirProclamation_OrThatItWasNotRead() =>
        StatuteDocuments.BankHolidays.Special.Should().HaveCount(7).And.OnlyContain(static special =>
            special.Proclamation.Contains("thegazette.co.uk/notice/", StringComparison.Ordinal)
                || special.Proclamation.Contains("was not read", StringComparison.Ordinal));

    [Fact]
    public void Lists_CoverEveryPublishedYear_AndNoOther() =>
        StatuteDocuments.BankHolidays.Lists.SelectMany(static list => Enumerable.Range(list.From, list.Through - list.From + 1))
            .Should()
            .Equal(Enumerable.Range(2012, BankHolidays.PublishedThrough.Year - 2011));

    [Fact]
    public void Source_IsTheActAndTheList_AndTheVintageSaysWhatIsBeyondIt()
    {
        BankHolidays.Source.Should().Contain("ukpga/1971/80").And.Contain("gov.uk/bank-holidays");
        BankHolidays.Vintage.Should().Contain("from 2028 by the rule");
        BankHolidays.Through.Should().Be(new LocalDate(2032, 12, 31));
        BankHolidays.Contains(new(2033, 1, 3)).Should().BeFalse("nothing is known after the last day");
    }

    /// <summary>
    /// Sch.1 para 1 of the Act (Easter Monday, the last Mondays of May and August, 26 December unless a Sunday, 27 December where 25 or 26
    /// is a Sunday), Good Friday and Christmas Day, and what is proclaimed every year: New Year's Day, the first Monday in May, and
    /// weekdays for days that fall on a weekend.
    /// </summary>
    private static IEnumerable<LocalDate> ByRule(int year)
    {
        LocalDate easter = Easter(year);
        LocalDate newYear = new(year, 1, 1);
        LocalDate christmas = new(year, 12, 25);
        yield return NotAtTheWeekend(newYear);
        yield return easter.PlusDays(-2);
        yield return easter.PlusDays(1);
        yield return new LocalDate(year, 4, 30).Next(IsoDayOfWeek.Monday);
        yield return new LocalDate(year, 6, 1).Previous(IsoDayOfWeek.Monday);
        yield return new LocalDate(year, 9, 1).Previous(IsoDayOfWeek.Monday);
        foreach (int day in christmas.DayOfWeek switch
        {
            IsoDayOfWeek.Friday => new[] { 25, 28 },
            IsoDayOfWeek.Saturday => [27, 28],
            IsoDayOfWeek.Sunday => [26, 27],
            _ => [25, 26],
        })
        {
            yield return new(year, 12, day);
        }
    }

    private static LocalDate NotAtTheWeekend(LocalDate day) => day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday
        ? day.Next(IsoDayOfWeek.Monday)
        : day;

    /// <summary>Easter Sunday by the method of Meeus, Jones and Butcher.</summary>
    private static LocalDate Easter(int year)
    {
        int a = year % 19;
        (int b, int c) = Math.DivRem(year, 100);
        (int d, int e) = Math.DivRem(b, 4);
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = ((19 * a) + b - d - g + 15) % 30;
        (int i, int k) = Math.DivRem(c, 4);
        int l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        int m = (a + (11 * h) + (22 * l)) / 451;
        (int month, int day) = Math.DivRem(h + l - (7 * m) + 114, 31);
        return new(year, month, day + 1);
    }

    private static IEnumerable<LocalDate> Known(int year)
    {
        for (LocalDate day = new(year, 1, 1); day.Year == year; day = day.PlusDays(1))
        {
            if (BankHolidays.Contains(day))
            {
                yield return day;
            }
        }
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
