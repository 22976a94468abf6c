using FsCheck.Fluent;

namespace PccGovernance.Tests.Model;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2028", "2028-01-01", "2028-12-31")]
    [InlineData("2028-02", "2028-02-01", "2028-02-29")]
    [InlineData("2027-02", "2027-02-01", "2027-02-28")]
    [InlineData("2028-05-10", "2028-05-10", "2028-05-10")]
    [InlineData("2028-q1", "2028-01-01", "2028-03-31")]
    [InlineData("2028-q4", "2028-10-01", "2028-12-31")]
    [InlineData("2028-spring", "2028-03-01", "2028-05-31")]
    [InlineData("2028-winter", "2028-12-01", "2029-02-28")]
    [InlineData("2027-winter", "2027-12-01", "2028-02-29")]
    [InlineData("9999-winter", "9999-12-01", "9999-12-31")]
    [InlineData("0001", "0001-01-01", "0001-12-31")]
    [InlineData("9999", "9999-01-01", "9999-12-31")]
    [InlineData("9999-12", "9999-12-01", "9999-12-31")]
    [InlineData("9999-12-31", "9999-12-31", "9999-12-31")]
    public void Parse_WellFormed_HasBoundsAndRoundTrips(string text, string earliest, string latest)
    {
        PartialDate date = PartialDate.Parse(text);

        date.Earliest.Should().Be(Day(earliest));
        date.Latest.Should().Be(Day(latest));
        date.ToString().Should().Be(text);
        date.IsEmpty.Should().BeFalse();
        date.IsDay.Should().Be(text.Length == 10);
    }

    [Theory]
    [InlineData("")]
    [InlineData("28")]
    [InlineData("0000")]
    [InlineData("2028-")]
    [InlineData("2028-00")]
    [InlineData("2028-13")]
    [InlineData("2028-q5")]
    [InlineData("2028-q0")]
    [InlineData("2028-Q1")]
    [InlineData("2028-Spring")]
    [InlineData("2028 spring")]
    [InlineData("2028/05")]
    [InlineData("2028-5-1")]
    [InlineData("2028-02-30")]
    [InlineData("2027-02-29")]
    [InlineData("2028-05-00")]
    [InlineData("2028-05/10")]
    [InlineData("20\0\0")]
    [InlineData("+028")]
    [InlineData(" 028")]
    [InlineData("2028-05-1\0")]
    [InlineData("٢٠٢٨")]
    public void Parse_Malformed_SaysWhatIsWrong(string text)
    {
        Action parse = () => _ = PartialDate.Parse(text);

        parse.Should().Throw<FormatException>().WithMessage("The partial date '*' is not well formed*");
        PartialDate.TryParse(text, out PartialDate date).Should().BeFalse();
        date.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void CompareTo_SameFirstDay_PutsTheVaguerFirst() =>
        new[] { "2028-01-01", "2028-01", "2028-q1", "2028", "2027-12-31" }
            .Select(PartialDate.Parse)
            .Order()
            .Select(static date => date.ToString())
            .Should().Equal("2027-12-31", "2028", "2028-q1", "2028-01", "2028-01-01");

    [Theory]
    [InlineData("2028", "2028")]
    [InlineData("2028-q2", "April to June 2028")]
    [InlineData("2028-winter", "winter 2028")]
    [InlineData("2028-05", "May 2028")]
    [InlineData("2028-05-10", "10 May 2028")]
    public void Date_InEnglish_IsAsExactAsItIsKnown(string date, string said) =>
        PccGovernance.Text.EnglishGrammar.Grammar.Date(PartialDate.Parse(date)).Should().Be(said);

    [Fact]
    public void Constructor_AnyDayFromTheYear1_RoundTrips() =>
        Prop.ForAll<ushort>(static days =>
        {
            PartialDate date = new(new LocalDate(1850, 1, 1).PlusDays(days));
            return date.IsDay && date.Earliest == date.Latest && PartialDate.Parse(date.ToString()) == date;
        }).Holds();

    [Fact]
    public void Constructor_LastDayOfAll_IsKept() => new PartialDate(LocalDate.MaxIsoValue).ToString().Should().Be("9999-12-31");

    [Fact]
    public void Constructor_BeforeTheYear1_Throws()
    {
        Action make = static () => _ = new PartialDate(new LocalDate(0, 12, 31));

        make.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Default_IsNoDate_AndItsDaysThrow()
    {
        PartialDate none = default;
        Action earliest = () => _ = none.Earliest;
        Action latest = () => _ = none.Latest;

        none.IsEmpty.Should().BeTrue();
        none.ToString().Should().BeEmpty();
        none.GetHashCode().Should().Be(default(PartialDate).GetHashCode());
        earliest.Should().Throw<InvalidOperationException>();
        latest.Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void CompareTo_ByEarliest_ThenTheVaguerFirst()
    {
        PartialDate[] sorted = [default,
            .. new[] { "2027-12-31", "2028", "2028-01", "2028-01-01", "2028-01-02", "2028-02", "2029" }.Select(PartialDate.Parse)];

        sorted.Reverse().Order().Should().Equal(sorted);
        sorted.Distinct().Should().HaveCount(sorted.Length);
    }

    [Fact]
    public void LatestNumber_AnyTwoDates_IsOrderedAsTheirLastDays() =>
        Prop.ForAll<ushort, ushort, byte>(static (one, other, precision) =>
        {
            PartialDate[] dates = [.. new[] { one, other }.Select(days => InPart(new LocalDate(1, 1, 1).PlusDays(days * 55), precision))];
            (PartialDate left, PartialDate right) = (dates[0], dates[1]);
            return Math.Sign(left.LatestNumber.CompareTo(right.LatestNumber)) == Math.Sign(left.Latest.CompareTo(right.Latest))
                && dates.All(static date => date.LatestNumber == PartialDate.NumberOf(date.Latest))
                && Math.Sign(left.CompareTo(right)) == Math.Sign(left.Earliest.CompareTo(right.Earliest));
        }).Holds();

    [Fact]
    public void Size_OfDatesAndPeriods_IsSmall_SinceLandscapesHoldMillions()
    {
        System.Runtime.CompilerServices.Unsafe.SizeOf<PartialDate>().Should().Be(4);
        System.Runtime.CompilerServices.Unsafe.SizeOf<EffectivePeriod>().Should().Be(12);
    }

    private static PartialDate InPart(LocalDate day, byte precision) => PartialDate.Parse((precision % 5) switch
    {
        0 => $"{day.Year:D4}",
        1 => $"{day.Year:D4}-q{((day.Month - 1) / 3) + 1}",
        2 => $"{day.Year:D4}-{new[] { "spring", "summer", "autumn", "winter" }[(day.Month - 1) / 3]}",
        3 => $"{day.Year:D4}-{day.Month:D2}",
        _ => $"{day.Year:D4}-{day.Month:D2}-{day.Day:D2}",
    });

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
