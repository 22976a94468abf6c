namespace PccGovernance.Interchange.Tests.Cells;

public sealed class CellTextTests
{
    [Theory]
    [InlineData("Quarterly", 4)]
    [InlineData("qtrly", 4)]
    [InlineData("Monthly exc. Aug", 11)]
    [InlineData("monthly (not August)", 11)]
    [InlineData("Every 6 weeks", 8.67)]
    [InlineData("6-weekly", 8.67)]
    [InlineData("every six weeks", 8.67)]
    [InlineData("4 x p.a.", 4)]
    [InlineData("Three times a year", 3)]
    [InlineData("twice yearly", 2)]
    [InlineData("Alt months", 6)]
    [InlineData("Every 2 months", 6)]
    [InlineData("Fortnightly", 26)]
    [InlineData("Weekly", 52)]
    [InlineData("10 x pa", 10)]
    [InlineData("Chwarterol", 4)]
    [InlineData("Bob chwe wythnos", 8.67)]
    [InlineData("misol", 12)]
    [InlineData("dwywaith y flwyddyn", 2)]
    [InlineData("Daily (Mon-Fri)", 260)]
    [InlineData("5", 5)]
    public void Frequency_Plain_IsRead(string text, double year) =>
        MeetingFrequencyText
            .Read(text)
            .Should()
            .BeEquivalentTo(
                new
                {
                    HasValue = true,
                    Issue = ImportEntryKind.Unknown,
                    Value = new { Central = (decimal)year },
                });

    [Theory]
    [InlineData("bi-monthly", "6", "24")]
    [InlineData("Bi-annually", "2", "0.5")]
    [InlineData("biweekly", "26", "104")]
    public void Frequency_OfTwoReadings_IsAsked(string text, string one, string other) =>
        MeetingFrequencyText
            .Read(text)
            .Should()
            .BeEquivalentTo(
                new
                {
                    HasValue = false,
                    Issue = ImportEntryKind.Ambiguous,
                    Alternatives = new[] { one, other },
                });

    [Theory]
    [InlineData("3/4 per year", 3, 4)]
    [InlineData("4–6 pa", 4, 6)]
    [InlineData("Every 4-6 weeks", 8.67, 13)]
    public void Frequency_Range_KeepsItsEnds(string text, double low, double high) =>
        MeetingFrequencyText
            .Read(text)
            .Should()
            .BeEquivalentTo(
                new
                {
                    HasValue = true,
                    Issue = ImportEntryKind.Ambiguous,
                    Value = new { Low = (decimal)low, High = (decimal)high },
                });

    [Theory]
    [InlineData("at least quarterly")]
    [InlineData("Quarterly (min)")]
    [InlineData("minimum 4 a year")]
    public void Frequency_Bound_IsAtLeast(string text) =>
        MeetingFrequencyText.Read(text).Value.Should().Be(new MeetingFrequency(4, 4, 366));

    [Theory]
    [InlineData("as required", ImportEntryKind.NotUnderstood)]
    [InlineData("Per referral", ImportEntryKind.NotUnderstood)]
    [InlineData("=4*1", ImportEntryKind.NotUnderstood)]
    [InlineData("when the moon is full", ImportEntryKind.NotUnderstood)]
    [InlineData("Quarterly / every 2 months", ImportEntryKind.Conflicting)]
    [InlineData("Monthly (10 mtgs)", ImportEntryKind.Conflicting)]
    public void Frequency_WithoutNumber_HasNoValue(string text, ImportEntryKind issue) =>
        MeetingFrequencyText.Read(text).Should().BeEquivalentTo(new { HasValue = false, Issue = issue });

    [Theory]
    [InlineData("2 hrs", 2)]
    [InlineData("2hrs", 2)]
    [InlineData("1½ hrs", 1.5)]
    [InlineData("90 mins", 1.5)]
    [InlineData("1h30", 1.5)]
    [InlineData("10:00-12:30", 2.5)]
    [InlineData("9.30am to 11am", 1.5)]
    [InlineData("1,5", 1.5)]
    [InlineData("half a day", 3.5)]
    [InlineData("1-2 hrs", 1.5)]
    [InlineData("2 awr", 2)]
    [InlineData("90 munud", 1.5)]
    public void Length_InWords_IsHours(string text, double hours) =>
        MeetingLengthText.Read(text).Should().BeEquivalentTo(new { HasValue = true, Value = (decimal)hours });

    [Theory]
    [InlineData("10am")]
    [InlineData("varies")]
    [InlineData("tbc")]
    public void Length_WithoutLength_HasNoValue(string text) =>
        MeetingLengthText.Read(text).Should().BeEquivalentTo(new { HasValue = false, Issue = ImportEntryKind.NotUnderstood });

    [Theory]
    [InlineData("01/04/2015", "2015-04-01")]
    [InlineData("15.01.2025", "2025-01-15")]
    [InlineData("12.09.24", "2024-09-12")]
    [InlineData("2024-12-05", "2024-12-05")]
    [InlineData("1 April 1999", "1999-04-01")]
    [InlineData("Mar-24", "2024-03")]
    [InlineData("Sept 2019", "2019-09")]
    [InlineData("2013", "2013")]
    [InlineData("Ebrill 2016", "2016-04")]
    public void Date_AsFarAsKnown_IsRead(string text, string date) =>
        PartialDateCell
            .Read(text)
            .Should()
            .BeEquivalentTo(
                new
                {
                    HasValue = true,
                    Issue = ImportEntryKind.Unknown,
                    Value = PartialDate.Parse(date),
                });

    [Theory]
    [InlineData("2023/24")]
    [InlineData("FY 24/25")]
    [InlineData("2011-12")]
    public void Date_FinancialYear_IsAsked(string text) =>
        PartialDateCell.Read(text).Should().BeEquivalentTo(new { HasValue = false, Issue = ImportEntryKind.Ambiguous });

    [Theory]
    [InlineData("Spring 2025", "2025-03")]
    [InlineData("c.2010", "2010")]
    [InlineData("45383", "2024-04-01")]
    public void Date_Vague_IsGuessedAndSaid(string text, string date) =>
        PartialDateCell
            .Read(text)
            .Should()
            .BeEquivalentTo(
                new
                {
                    HasValue = true,
                    Issue = ImportEntryKind.Ambiguous,
                    Value = PartialDate.Parse(date),
                });

    [Theory]
    [InlineData("31/02/2024")]
    [InlineData("tbc")]
    [InlineData("soon")]
    [InlineData("5/42/2024")]
    [InlineData("0/13/2024")]
    [InlineData("1/1/0000")]
    [InlineData("3/0000")]
    [InlineData("1 May 9999")]
    [InlineData("c. 0000")]
    [InlineData("Spring 0999")]
    public void Date_None_IsNotUnderstood(string text) =>
        PartialDateCell.Read(text).Should().BeEquivalentTo(new { HasValue = false, Issue = ImportEntryKind.NotUnderstood });

    [Fact]
    public void Date_AnyThreeNumbers_AreRead()
    {
        foreach (string year in (string[])["00", "99", "'24", "0000", "0001", "1799", "2024", "2201", "9999"])
        {
            for (int day = 0; day < 100; day++)
            {
                for (int month = 0; month < 100; month++)
                {
                    FluentActions.Invoking(() => PartialDateCell.Read($"{day}/{month}/{year}")).Should().NotThrow();
                }

                bool isDay = day is >= 1 and <= 31 && (year.Length < 4 || year == "2024");
                PartialDateCell.Read($"{day} May {year}").HasValue.Should().Be(isDay, "{0} May {1}", day, year);
            }
        }
    }

    [Theory]
    [InlineData("✓", true)]
    [InlineData("Yes", true)]
    [InlineData("Oes", true)]
    [InlineData("N", false)]
    [InlineData("-", false)]
    public void YesNo_Marks_AreRead(string text, bool yes) =>
        CellMarks.YesNo(text).Should().BeEquivalentTo(new { HasValue = true, Value = yes });

    [Theory]
    [InlineData("ü")]
    [InlineData("?")]
    public void YesNo_LettersOfAnotherFont_AreAsked(string text) =>
        CellMarks.YesNo(text).Should().BeEquivalentTo(new { HasValue = false, Issue = ImportEntryKind.NotUnderstood });

    [Theory]
    [InlineData("£1,250", 1250)]
    [InlineData("£2.5k pa", 2500)]
    [InlineData("12000", 12000)]
    public void Money_Pounds_AreRead(string text, double pounds) => MoneyText.Read(text).Value.Should().Be((decimal)pounds);

    [Theory]
    [InlineData("75%", 0.75)]
    [InlineData("3/4", 0.75)]
    [InlineData("3 of 4", 0.75)]
    public void Matrix_Share_IsAttendance(string text, double share) =>
        MatrixCellText.Read(text, null).Value.Attendance.Should().Be((decimal)share);

    [Fact]
    public void Matrix_Letters_AreRoles() =>
        ((string[])["C", "VC", "M", "O"])
            .Select(static text => MatrixCellText.Read(text, null).Value.Role)
            .Should()
            .Equal(SeatRole.Chair, SeatRole.ViceChair, SeatRole.Member, SeatRole.Observer);

    [Theory]
    [InlineData("=1+1", true)]
    [InlineData("+44 20 7946 0000", true)]
    [InlineData("@handle", true)]
    [InlineData("-2 vacancies", true)]
    [InlineData("- Police\n- Probation", false)]
    [InlineData("-", false)]
    [InlineData("Board", false)]
    public void LooksLikeFormula_Texts_AreTold(string text, bool formula) => FormulaGuard.LooksLikeFormula(text).Should().Be(formula);

    [Theory]
    [InlineData("=1+1")]
    [InlineData("'quoted")]
    [InlineData("plain")]
    [InlineData("-x")]
    public void Neutralise_AndRestore_ComeBack(string text) => FormulaGuard.Restore(FormulaGuard.Neutralise(text)).Should().Be(text);
}
