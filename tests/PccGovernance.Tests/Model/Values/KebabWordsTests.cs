namespace PccGovernance.Tests.Model;

public sealed class KebabWordsTests
{
    private static readonly KebabWords s_words = new(typeof(Far));

    [Fact]
    public void All_IsTheNamesInLowerCaseWithHyphens_InTheOrderOfTheEnumeration() =>
        s_words.All.Should().Equal("none-at-all", "far-away", "below-nothing");

    [Theory]
    [InlineData(0, "none-at-all")]
    [InlineData(100_000, "far-away")]
    [InlineData(-1, "below-nothing")]
    public void Of_DefinedValue_IsItsWord_AndIsReadBack(int value, string word)
    {
        s_words.Of(value).Should().Be(word);
        s_words.TryRead(word, out int read).Should().BeTrue();
        read.Should().Be(value);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-2)]
    [InlineData(100_001)]
    public void Of_OtherValue_IsNothing(int value) => s_words.Of(value).Should().BeNull();

    [Theory]
    [InlineData("None-at-all")]
    [InlineData("NoneAtAll")]
    [InlineData("0")]
    [InlineData("")]
    public void TryRead_OtherWord_IsFalse(string word) => s_words.TryRead(word, out _).Should().BeFalse();

    private enum Far
    {
        NoneAtAll = 0,
        FarAway = 100_000,
        BelowNothing = -1,
    }
}
