using FsCheck.Fluent;

namespace PccGovernance.Tests.Model;

public sealed class MoneyTests
{
    [Theory]
    [InlineData("0", "£0.00")]
    [InlineData("4081.6326530612244897959183673", "£4,081.63")]
    [InlineData("204081.63", "£204,081.63")]
    [InlineData("-12.5", "-£12.50")]
    [InlineData("0.005", "£0.01")]
    [InlineData("-0.005", "-£0.01")]
    [InlineData("-0.004", "£0.00")]
    [InlineData("79228162514264337593543950335", "£79,228,162,514,264,337,593,543,950,335.00")]
    public void ToString_Amount_IsPoundsAndPence(string amount, string text) =>
        new Money(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)).ToString().Should().Be(text);

    [Theory]
    [MemberData(nameof(Cultures.Names), MemberType = typeof(Cultures))]
    public void ToString_AnyCulture_IsTheSame(string culture)
    {
        MoneyRange range = new(new(-1_234.5m), new(0), new(1_234_567.891m));

        Cultures.Under(culture, () => new Money(-1_234_567.891m).ToString()).Should().Be("-£1,234,567.89");
        Cultures.Under(culture, range.ToString).Should().Be("£0.00 (-£1,234.50 to £1,234,567.89)");
    }

    [Fact]
    public void Add_BeyondTheRangeOfDecimal_Throws()
    {
        Action sum = static () => _ = new Money(decimal.MaxValue) + new Money(1);
        Action product = static () => _ = new Money(decimal.MaxValue) * 2;
        Action difference = static () => _ = new Money(decimal.MinValue) - new Money(1);

        sum.Should().Throw<OverflowException>();
        product.Should().Throw<OverflowException>();
        difference.Should().Throw<OverflowException>();
    }

    [Fact]
    public void Operators_AnyAmounts_AreThoseOfTheAmounts() =>
        Prop.ForAll<int, int>(static (one, other) =>
        {
            (Money left, Money right) = (new(one), new(other));
            return (left + right).Amount == (decimal)one + other
                && (left - right).Amount == (decimal)one - other
                && (left * 0.5m).Amount == one * 0.5m
                && (left < right) == (one < other)
                && (left <= right) == (one <= other)
                && (left > right) == (one > other)
                && (left >= right) == (one >= other)
                && (left == right) == (one == other)
                && (left != right) == (one != other)
                && Math.Sign(left.CompareTo(right)) == one.CompareTo(other);
        }).Holds();

    [Fact]
    public void Equals_SameAmountOfAnotherScale_IsTrue()
    {
        new Money(1.50m).Should().Be(new Money(1.5m));
        new Money(1.50m).GetHashCode().Should().Be(new Money(1.5m).GetHashCode());
        default(Money).Should().Be(Money.Zero);
    }
}
