using FsCheck.Fluent;

namespace PccGovernance.Tests.Model;

public sealed class MoneyRangeTests
{
    [Fact]
    public void ToString_Range_GivesCentralThenEnds()
    {
        new MoneyRange(new(4_000), new(4_081.63m), new(4_200)).ToString().Should().Be("£4,081.63 (£4,000.00 to £4,200.00)");
        MoneyRange.Exactly(new(4_081.63m)).ToString().Should().Be("£4,081.63");
        default(MoneyRange).ToString().Should().Be("£0.00");
    }

    [Theory]
    [InlineData(2, 1, 3)]
    [InlineData(1, 4, 3)]
    [InlineData(3, 2, 1)]
    public void Constructor_NotInOrder_Throws(int low, int central, int high)
    {
        Action make = () => _ = new MoneyRange(new(low), new(central), new(high));

        make.Should().Throw<ArgumentException>().WithMessage("The range from *is not in order*");
    }

    [Fact]
    public void Add_TwoRanges_AddsEndByEnd()
    {
        MoneyRange sum = new MoneyRange(new(1), new(2), new(3)) + new MoneyRange(new(10), new(20), new(30));

        sum.Should().Be(new MoneyRange(new(11), new(22), new(33)));
        sum.IsExact.Should().BeFalse();
        (sum + MoneyRange.Zero).Should().Be(sum);
    }

    [Fact]
    public void Multiply_AnyNumber_KeepsTheEndsInOrder() =>
        Prop.ForAll<int, int, int>(static (low, gap, factor) =>
        {
            MoneyRange range = new(new(low), new(low), new(low + Math.Abs((decimal)gap)));
            MoneyRange product = range * factor;
            return product.Low <= product.Central
                && product.Central <= product.High
                && product.Central.Amount == (decimal)low * factor
                && (product.High - product.Low).Amount == Math.Abs((decimal)gap * factor);
        }).Holds();

    [Fact]
    public void Salary_Band_HasItsMiddleAsCentral()
    {
        PayBand.Between(50_000, 60_000).Salary.Should().Be(new MoneyRange(new(50_000), new(55_000), new(60_000)));
        PayBand.Between(60_000, 50_000).Salary.Should().Be(new MoneyRange(new(50_000), new(55_000), new(60_000)));
        PayBand.Of(50_000).Salary.Should().Be(MoneyRange.Exactly(new(50_000)));
    }

    [Fact]
    public void Salary_OneAmountOfManyDigits_IsExactlyIt()
    {
        const decimal salary = 7.3333333333333333333333333333m;

        PayBand.Of(salary).Salary.Should().Be(MoneyRange.Exactly(new(salary)));
    }
}
