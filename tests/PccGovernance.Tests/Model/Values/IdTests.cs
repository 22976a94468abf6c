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

    [Fact]
    public void Constructor_Length_IsAtMost128()
    {
        Action make = static () => _ = new Id<Partnership>(new string('a', 129));

        new Id<Partnership>(new string('a', 128)).Value.Should().HaveLength(128);
        make.Should().Throw<ArgumentException>().WithMessage("The Partnership identifier has 129 characters: give it 1 to 128.*");
    }

    [Fact]
    public void Parse_Malformed_ThrowsFormatException()
    {
        Action parse = static () => _ = Id<Partnership>.Parse("a\nb");
        Action none = static () => _ = Id<Partnership>.Parse(null!);

        parse.Should().Throw<FormatException>().WithMessage("The Partnership identifier 'a?b' is not well formed*");
        none.Should().Throw<ArgumentNullException>();
        Id<Partnership>.TryParse(null, out _).Should().BeFalse();
    }

    [Fact]
    public void CompareTo_AnyTwo_IsOrdinal()
    {
        Id<Theme>[] sorted = [default, new("a"), new("a-b"), new("a.b"), new("a1"), new("aa"), new("b")];

        sorted.Reverse().Order().Should().Equal(sorted);
        sorted.Select(static id => id.Value).Order(StringComparer.Ordinal).Should().Equal(sorted.Select(static id => id.Value));
    }

    [Fact]
    public void Equals_SameTextMadeApart_IsTrue()
    {
        Id<Theme> one = new("victims");
        var other = Id<Theme>.Parse(string.Concat("vic", "tims"));

        (one == other).Should().BeTrue();
        (one != other).Should().BeFalse();
        one.GetHashCode().Should().Be(other.GetHashCode());
        one.Equals((object)new Id<Duty>("victims")).Should().BeFalse();
    }
}
