using FsCheck.Fluent;

namespace PccGovernance.Tests.Model;

public sealed class EffectivePeriodTests
{
    private static readonly LocalDate First = new(2012, 11, 22);
    private static readonly LocalDate After = new(2021, 5, 10);

    [Fact]
    public void Contains_Boundaries_FromIsInAndToIsOut()
    {
        EffectivePeriod period = new(First, After);

        period.Contains(First).Should().BeTrue();
        period.Contains(First.PlusDays(-1)).Should().BeFalse();
        period.Contains(After.PlusDays(-1)).Should().BeTrue();
        period.Contains(After).Should().BeFalse();
        period.HasEndedBy(After).Should().BeTrue();
        period.HasEndedBy(After.PlusDays(-1)).Should().BeFalse();
    }

    [Theory]
    [InlineData("2015-12-31", false)]
    [InlineData("2016-05-01", null)]
    [InlineData("2016-05-30", null)]
    [InlineData("2016-05-31", true)]
    [InlineData("2018-12-31", true)]
    [InlineData("2019-01-01", null)]
    [InlineData("2019-12-30", null)]
    [InlineData("2019-12-31", false)]
    public void IsKnownToContain_EndsKnownInPart_IsNotKnownWhereTheyMayLie(string day, bool? contains)
    {
        var period = EffectivePeriod.Between(PartialDate.Parse("2016-05"), PartialDate.Parse("2019"));

        period.IsKnownToContain(PartialDate.Parse(day).Earliest).Should().Be(contains);
        period.ToString().Should().Be("2016-05/2019");
        (period.From, period.To, period.IsExact)
            .Should()
            .Be(((LocalDate?)new LocalDate(2016, 5, 1), (LocalDate?)new LocalDate(2019, 1, 1), false));
        period.Should().NotBe(new EffectivePeriod(period.From, period.To), "what is known differs");
    }

    [Fact]
    public void IsInOrder_BeganAndEndedInOneYear_CanBe()
    {
        var period = EffectivePeriod.Between(PartialDate.Parse("2019"), PartialDate.Parse("2019"));

        period.IsInOrder.Should().BeTrue();
        period.Contains(new(2019, 6, 1)).Should().BeFalse();
        period.IsKnownToContain(new(2019, 6, 1)).Should().BeNull();
        EffectivePeriod.Between(PartialDate.Parse("2019"), PartialDate.Parse("2018")).IsInOrder.Should().BeFalse();
    }

    [Fact]
    public void Default_IsAlways()
    {
        EffectivePeriod always = default;

        always.Should().Be(EffectivePeriod.Always);
        always.Should().Be(new EffectivePeriod(null));
        always.IsInOrder.Should().BeTrue();
        always.Contains(LocalDate.MinIsoValue).Should().BeTrue();
        always.Contains(LocalDate.MaxIsoValue).Should().BeTrue();
        always.HasEndedBy(LocalDate.MaxIsoValue).Should().BeFalse();
        always.ToString().Should().Be("../..");
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(-1, false)]
    [InlineData(1, true)]
    public void IsInOrder_EndAgainstBeginning_MustBeAfter(int days, bool inOrder)
    {
        EffectivePeriod period = new(First, First.PlusDays(days));

        period.IsInOrder.Should().Be(inOrder);
        period.Contains(First).Should().Be(inOrder);
        period.Overlaps(EffectivePeriod.Always).Should().Be(inOrder);
        period.Overlaps(period).Should().Be(inOrder);
    }

    [Theory]
    [MemberData(nameof(Cultures.Names), MemberType = typeof(Cultures))]
    public void ToString_AnyCulture_IsIso(string culture)
    {
        Cultures.Under(culture, new EffectivePeriod(First, After).ToString).Should().Be("2012-11-22/2021-05-10");
        Cultures.Under(culture, new EffectivePeriod(null, After).ToString).Should().Be("../2021-05-10");
        Cultures.Under(culture, new EffectivePeriod(First).ToString).Should().Be("2012-11-22/..");
    }

    [Fact]
    public void Overlaps_AnyTwo_IsSymmetricAndMeansADayInCommon() =>
        Prop.ForAll<NearPeriod, NearPeriod>(static (one, other) =>
        {
            (EffectivePeriod left, EffectivePeriod right) = (one.Period, other.Period);
            bool common = Enumerable.Range(-1, 12).Any(day => left.Contains(NearPeriod.Day(day)) && right.Contains(NearPeriod.Day(day)));
            return left.Overlaps(right) == common && right.Overlaps(left) == common;
        }).Holds(1_000);

    [Fact]
    public void Equals_AnyTwo_MeansEqualEnds() =>
        Prop.ForAll<NearPeriod, NearPeriod>(static (one, other) =>
            (one.Period == other.Period) == (one.Period.From == other.Period.From && one.Period.To == other.Period.To)
            && (one.Period != other.Period || one.Period.GetHashCode() == other.Period.GetHashCode())).Holds();

    /// <summary>A period within ten days, open or not at either end, in order or not.</summary>
    /// <param name="From">The first day; below none, open.</param>
    /// <param name="To">The day after; below none, open.</param>
    public sealed record NearPeriod(sbyte From, sbyte To)
    {
        public EffectivePeriod Period => new(End(From), End(To));

        public static LocalDate Day(int day) => new LocalDate(2026, 1, 1).PlusDays(day);

        private static LocalDate? End(sbyte day) => day < -64 ? null : Day((day & 0x7f) % 10);
    }
}
