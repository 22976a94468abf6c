using PccGovernance.Duplication;

namespace PccGovernance.Tests.Duplication.Join;

public sealed class JaccardThresholdTests
{
    [Theory]
    [InlineData("7/10", 7, 10)]
    [InlineData("1/1", 1, 1)]
    [InlineData("1/1000000000", 1, 1_000_000_000)]
    public void TryParse_Fraction_IsRead(string text, int numerator, int denominator)
    {
        JaccardThreshold.TryParse(text, out JaccardThreshold? threshold).Should().BeTrue();
        threshold.Should().Be(new JaccardThreshold(numerator, denominator));
        threshold!.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0.7")]
    [InlineData("7")]
    [InlineData("/10")]
    [InlineData("7/")]
    [InlineData("0/10")]
    [InlineData("11/10")]
    [InlineData("-7/10")]
    [InlineData("7/-10")]
    [InlineData("7/0")]
    [InlineData("7/10/3")]
    [InlineData(" 7/10")]
    [InlineData("1/1000000001")]
    public void TryParse_AnythingElse_IsRefused(string text) => JaccardThreshold.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-1, 2)]
    [InlineData(3, 2)]
    [InlineData(1, 0)]
    [InlineData(1, 1_000_000_001)]
    public void Constructor_NotAboveZeroAndAtMostOne_Throws(int numerator, int denominator) =>
        FluentActions.Invoking(() => new JaccardThreshold(numerator, denominator)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void LeastOverlapAndLeastSize_AreTheLeastThatMeetTheThreshold()
    {
        foreach ((int numerator, int denominator) in RandomSets.Thresholds)
        {
            var threshold = new JaccardThreshold(numerator, denominator);
            for (int size = 1; size <= 60; size++)
            {
                Enumerable.Range(1, size)
                    .First(overlap => threshold.IsMet(overlap, size))
                    .Should()
                    .Be(threshold.LeastSize(size), "the smaller may be wholly in the larger");
                int other = size + (size / 3);
                Enumerable.Range(1, 10 * size)
                    .First(overlap => threshold.IsMet(overlap, size + other - overlap))
                    .Should()
                    .Be(threshold.LeastOverlap(size + other));
            }
        }
    }

    [Fact]
    public void LeastOverlap_GreatestSizesAndDenominator_DoesNotOverflow() =>
        new JaccardThreshold(999_999_999, 1_000_000_000).LeastOverlap(2 * RecordSets.MaximumSize).Should().Be(RecordSets.MaximumSize);
}
