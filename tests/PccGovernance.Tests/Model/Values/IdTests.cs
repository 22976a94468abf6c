namespace PccGovernance.Tests.Model;

public sealed class IdTests
{
    [Theory]
    [InlineData("camb-high-harms-board")]
    [InlineData("a")]
    [InlineData("e23000023.csp.1")]
    public void Constructor_WellFormedText_KeepsIt(string text)
    {
        Id<Partnership> id = new(text);

        id.Value.Should().Be(text);
        id.IsEmpty.Should().BeFalse();
        id.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Camb")]
    [InlineData("-camb")]
    [InlineData("camb.")]
    [InlineData("high harms")]
    [InlineData("swyddfa-heddlu-â")]
    public void Constructor_MalformedText_SaysWhatIsWrong(string text)
    {
        Action make = () => _ = new Id<Partnership>(text);

        make.Should().Throw<ArgumentException>().WithMessage("The Partnership identifier*");
        Id<Partnership>.TryParse(text, out _).Should().BeFalse();
    }

    [Fact]
    public void Default_IsEmpty_AndDoesNotThrow()
    {
        Id<Partnership> id = default;

        id.IsEmpty.Should().BeTrue();
        id.Value.Should().BeEmpty();
        id.GetHashCode().Should().Be(0);
        id.Should().Be(default(Id<Partnership>));
    }
}
