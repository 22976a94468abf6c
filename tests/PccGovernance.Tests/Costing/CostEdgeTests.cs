using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PccGovernance.Costing;
using PccGovernance.Kernel;

namespace PccGovernance.Tests.Costing;

/// <summary>The bounds of what is reckoned with, lines between two ends, and what is said of options that are not sound.</summary>
public sealed class CostEdgeTests
{
    private static readonly CostTotal Nothing = new() { Lines = 0, LinesCosted = 0 };

    private static readonly CostCoverage Bare = new()
    {
        Partnerships = 4,
        PartnershipsRecorded = 0,
        PartnershipsPartlyAssumed = 0,
        PartnershipsAssumed = 0,
        PartnershipsIncomplete = 0,
        PartnershipsUnknown = 1,
        PartnershipsWithSupportNotOnRecord = 0,
        Seats = 8,
        SeatsCosted = 2,
        SeatsWithAttendanceTakenAsFull = 0,
    };

    private static readonly JsonSerializerOptions s_named =
        new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { CostSliceJson.NameKey } } };

    [Fact]
    public void Shares_OfNothing_AreNone()
    {
        (Bare.ShareOfPartnerships, Bare.ShareOfSeats, Bare.SeatsUnknown).Should().Be((0.75m, 0.25m, 6));
        (Bare with { Seats = 0, SeatsCosted = 0 }).ShareOfSeats.Should().BeNull();
        (Bare with { Partnerships = 0, PartnershipsUnknown = 0 }).ShareOfPartnerships.Should().BeNull();
    }

    /// <summary>£1,000,000,000 is the most that a line may cost.</summary>
    [Theory]
    [InlineData("1000000000 1", "1000000000")]
    [InlineData("1000000000.01 1", null)]
    [InlineData("2 500000000", "1000000000")]
    [InlineData("500000000 2.0000001", null)]
    [InlineData("0 79228162514264337593543950335", "0")]
    [InlineData("0.0000000001 10000000000000000000", "1000000000")]
    [InlineData("3", "3")]
    public void Product_BeyondTheLimit_IsNone(string factors, string? product) =>
        CostLimits.Product([.. factors.Split(' ').Select(static factor =>
            decimal.Parse(factor, System.Globalization.CultureInfo.InvariantCulture))])
            .Should().Be(product is null ? null : decimal.Parse(product, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Per_OfNoneOrSoFewThatItIsBeyondTheLimit_IsNone()
    {
        MoneyRange amount = new(new(10), new(20), new(1_000));

        CostLimits.Per(amount, 4).Should().Be(new MoneyRange(new(2.5m), new(5), new(250)));
        CostLimits.Per(amount, 0).Should().BeNull();
        CostLimits.Per(amount, -1).Should().BeNull();
        CostLimits.Per(amount, null).Should().BeNull();
        CostLimits.Per(null, 4).Should().BeNull();
        CostLimits.Per(amount, 0.000001m)!.Value.High.Amount.Should().Be(1_000_000_000);
        CostLimits.Per(amount, 0.0000009m).Should().BeNull();
    }

    [Fact]
    public void Between_TwoEndsThatAreKnown_HasTheirHoursAndCost()
    {
        CostedLine line = Line(hours: 10, pounds: 100);

        line.Between(Line(hours: 8, pounds: 80), Line(hours: 14, pounds: 140), isAtLeast: false);

        line.Spread.Should().Be(Spread.Between(ExactAmount.Of(8), ExactAmount.Of(10), ExactAmount.Of(14), isAtLeast: false));
        line.Cost.ToMoney().Should().Be(new MoneyRange(new(80), new(100), new(140)));
        (line.HasCost, line.IsTooDear).Should().Be((true, false));
    }

    /// <summary>Where one of the three is not known there is no spread of hours, and no cost.</summary>
    [Theory]
    [InlineData(false, true, true)]
    [InlineData(true, false, true)]
    [InlineData(true, true, false)]
    public void Between_WhereOneIsNotKnown_HasNeitherSpreadNorCost(bool own, bool low, bool high)
    {
        CostedLine line = own ? Line(hours: 10, pounds: 100) : default;

        line.Between(low ? Line(hours: 8, pounds: 80) : default, high ? Line(hours: 14, pounds: 140) : default, isAtLeast: false);

        line.Spread!.IsNil.Should().BeTrue();
        (line.HasCost, line.IsTooDear).Should().Be((false, false));
    }

    [Theory]
    [InlineData(false, false, false, false)]
    [InlineData(true, false, false, true)]
    [InlineData(false, true, false, true)]
    [InlineData(false, false, true, true)]
    [InlineData(true, true, true, true)]
    public void Between_WhereAnyIsTooDear_IsTooDear(bool own, bool low, bool high, bool isTooDear)
    {
        CostedLine line = new() { IsTooDear = own };

        line.Between(new() { IsTooDear = low }, new() { IsTooDear = high }, isAtLeast: false);

        line.IsTooDear.Should().Be(isTooDear);
    }

    [Theory]
    [InlineData(1_000_000_000, true, false)]
    [InlineData(1_000_000_001, false, true)]
    public void Spend_MoreHoursThanThereCanBe_IsTooDear(int hours, bool isTimed, bool isTooDear)
    {
        CostedLine line = default;

        line.Spend(hours, null);

        (line.HasHours, line.HasCost, line.IsTooDear).Should().Be((isTimed, false, isTooDear));
        line.Hours.ToDecimal().Should().Be(isTimed ? hours : 0);
    }

    [Fact]
    public void Json_OfASlice_CallsItsKeyByWhatItIs()
    {
        KeyOf(Slice<Id<PccGovernance.Theme>?>(new("asb"))).Should().Be("theme");
        KeyOf(Slice<Id<Duty>?>(null)).Should().Be("duty");
        KeyOf(Slice(PartnershipTier.Unknown)).Should().Be("tier");
        KeyOf(Slice<Id<PartnershipKind>?>(null)).Should().Be("kind");
        KeyOf(Slice(Footprint.Unknown)).Should().Be("footprint");
        KeyOf(Slice(5)).Should().Be("Key", "a slice of anything else is written as it is");

        static CostSlice<T> Slice<T>(T key) => new() { Key = key, Partnerships = 0, PartnershipsUnknown = 0, Total = Nothing };

        static string KeyOf<T>(CostSlice<T> slice) => JsonSerializer.SerializeToElement(slice, s_named).EnumerateObject().First().Name;
    }

    private static readonly WorkingYear Year = new()
    {
        HoursPerDay = Number(7.4m, "a"),
        WorkingDays = Number(260, "b"),
        AnnualLeave = Number(25, "c"),
        PublicHolidays = Number(8, "a"),
        PrivilegeDays = Number(1, "d"),
        Sickness = Number(5, "e"),
        Training = Number(2.5m, "f"),
    };

    [Fact]
    public void WorkingYear_InWords_HasWhatIsTakenOffAndEachSourceOnce()
    {
        Year.ToAssumption().Source.Text.Should().Be(
            "7.4 hours a day × (260 days - 25 days of annual leave - 8 public holidays - 1 privilege days - 5 days of sickness"
            + " - 2.5 days of training); a; b; c; d; e; f");
        Year.ToAssumption().Value.Should().Be(7.4m * 218.5m);
        (Year with { AnnualLeave = null, PublicHolidays = null, PrivilegeDays = null, Sickness = null, Training = null }).ToAssumption()
            .Source.Text.Should().Be("7.4 hours a day × (260 days); a; b");
    }

    [Fact]
    public void WorkingYear_OfWhichNoDayIsLeft_SaysSo()
    {
        Problems(Year).Should().BeEmpty();
        Problems(Year with { WorkingDays = Number(42.5m, "b") }).Should().BeEmpty("one day is left");
        Problems(Year with { WorkingDays = Number(41.5m, "b") }).Should()
            .Equal("The option 'WorkingDays.Value' is 41.5, of which 0 days at work are left: take less off.");
        Problems(Year with { WorkingDays = Number(366, "b"), HoursPerDay = Number(24, "a") }).Should().BeEmpty();
        Problems(Year with { WorkingDays = Number(367, "b") }).Single().Should().StartWith("The option 'WorkingDays.Value' ");
        Problems(Year with { HoursPerDay = Number(24.5m, "b") }).Single().Should().StartWith("The option 'HoursPerDay.Value' ");
        Problems(Year with { HoursPerDay = null! }).Single().Should()
            .StartWith("The option 'HoursPerDay' ").And.EndWith("give the hours of a working day.");
        Problems(Year with { WorkingDays = null! }).Single().Should()
            .StartWith("The option 'WorkingDays' ").And.EndWith("give the days a year before anything is taken off.");
    }

    private static IEnumerable<string> Problems(WorkingYear year) => year.FindProblems().Select(static problem => problem.ToString());

    private static Assumption Number(decimal value, string source) => new() { Value = value, Source = new() { Text = source } };

    private static CostedLine Line(decimal hours, decimal pounds) => new()
    {
        HasHours = true,
        Hours = ExactAmount.Of(hours),
        HasCost = true,
        Cost = ExactRange.Exactly(ExactAmount.Of(pounds)),
    };
}
