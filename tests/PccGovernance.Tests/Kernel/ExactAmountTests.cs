using FsCheck;
using FsCheck.Fluent;
using PccGovernance.Kernel;

namespace PccGovernance.Tests.Kernel;

public sealed class ExactAmountTests
{
    private static Gen<decimal> Amounts { get; } =
        from units in Gen.Choose(0, int.MaxValue)
        from scale in Gen.Choose(0, 9)
        from times in Gen.Elements(1m, 1_000_000m, 3.000000000001m)
        select new decimal(units, 0, 0, false, (byte)scale) * times;

    public static TheoryData<decimal, decimal> Rounded { get; } = new()
    {
        { 0m, 0m },
        { 4_081.632653061224489795918367m, 4_081.632653061224m },
        { 0.0000000000005m, 0m },
        { 0.0000000000015m, 0.000000000002m },
        { -1.5m, -1.5m },
        { 79_000_000_000_000_000m, 79_000_000_000_000_000m },
        { 18_446_744.073709551616m, 18_446_744.073709551616m },
    };

    [Theory]
    [MemberData(nameof(Rounded))]
    public void ToDecimal_OfAnAmount_IsItToTheNearestTrillionth(decimal amount, decimal expected) =>
        ExactAmount.Of(amount).ToDecimal().Should().Be(expected);

    [Fact]
    public void Of_MoreThanADecimalOfTwelvePlacesHolds_Throws() =>
        FluentActions.Invoking(() => ExactAmount.Of(80_000_000_000_000_000m)).Should().Throw<OverflowException>();

    [Fact]
    public void ToDecimal_OfAnyAmount_IsWhatDecimalRoundsItTo() =>
        Prop.ForAll(Amounts.ToArbitrary(), static amount => ExactAmount.Of(amount).ToDecimal() == decimal.Round(amount, 12))
            .Holds();

    [Fact]
    public void Share_OfAnyAmount_AddsUpAndDiffersByATrillionthAtMost() =>
        Prop.ForAll(Amounts.ToArbitrary(), Gen.Choose(1, 60).ToArbitrary(), static (amount, parts) =>
        {
            ExactAmount whole = ExactAmount.Of(amount);
            ExactAmount[] shares = [.. Enumerable.Range(0, parts).Select(place => whole.Share(place, parts))];

            return shares.Aggregate(static (sum, share) => sum + share) == whole
                && shares[0].CompareTo(shares[^1]) >= 0 && (shares[0] - shares[^1]).Count <= 1
                && shares.Zip(shares.Skip(1)).All(static pair => pair.First.CompareTo(pair.Second) >= 0);
        }).Holds();

    [Fact]
    public void Share_OfAPound_IsAsDocumented() =>
        Enumerable
            .Range(0, 3)
            .Select(static place => ExactAmount.Of(1).Share(place, 3).ToDecimal())
            .Should()
            .Equal(0.333333333334m, 0.333333333333m, 0.333333333333m);

    [Fact]
    public void Multiply_ByACount_IsTheSumOfSoMany() =>
        Prop.ForAll(
                Amounts.ToArbitrary(),
                Gen.Choose(0, 40).ToArbitrary(),
                static (amount, count) =>
                    ExactAmount.Of(amount) * count
                    == Enumerable.Repeat(ExactAmount.Of(amount), count).Aggregate(default(ExactAmount), static (sum, one) => sum + one))
            .Holds();

    [Fact]
    public void Share_OfMoreThan64Bits_IsThatOfThePlainDivision()
    {
        ExactAmount large = ExactAmount.Of(60_000_000_000.000000000001m);

        large.Share(0, 7).Count.Should().Be((large.Count / 7) + (large.Count % 7 > 0 ? 1 : 0));
        Enumerable.Range(0, 7).Aggregate(default(ExactAmount), (sum, place) => sum + large.Share(place, 7)).Should().Be(large);
    }
}
