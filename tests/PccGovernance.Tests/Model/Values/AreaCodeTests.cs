using FsCheck.Fluent;

namespace PccGovernance.Tests.Model;

public sealed class AreaCodeTests
{
    [Theory]
    [InlineData("E06000001", AreaLevel.LocalAuthority)]
    [InlineData("E07000136", AreaLevel.LocalAuthority)]
    [InlineData("E08000025", AreaLevel.LocalAuthority)]
    [InlineData("E09000001", AreaLevel.LocalAuthority)]
    [InlineData("W06000015", AreaLevel.LocalAuthority)]
    [InlineData("E10000019", AreaLevel.County)]
    [InlineData("E22000149", AreaLevel.CommunitySafetyArea)]
    [InlineData("W14000001", AreaLevel.CommunitySafetyArea)]
    [InlineData("E31000024", AreaLevel.FireArea)]
    [InlineData("W25000001", AreaLevel.FireArea)]
    [InlineData("W11000023", AreaLevel.LocalHealthBoard)]
    [InlineData("E23000020", AreaLevel.ForceArea)]
    [InlineData("W15000001", AreaLevel.ForceArea)]
    [InlineData("E12000004", AreaLevel.Region)]
    [InlineData("E92000001", AreaLevel.Country)]
    [InlineData("W92000004", AreaLevel.Country)]
    [InlineData("K04000001", AreaLevel.Country)]
    [InlineData("W07000041", AreaLevel.Unknown)]
    [InlineData("W10000001", AreaLevel.Unknown)]
    [InlineData("E47000001", AreaLevel.CombinedAuthority)]
    [InlineData("K02000001", AreaLevel.Unknown)]
    public void Level_Prefix_SaysIt(string code, AreaLevel level) => new AreaCode(code).Level.Should().Be(level);

    [Fact]
    public void Level_Default_IsUnknown() => default(AreaCode).Level.Should().Be(AreaLevel.Unknown);

    [Theory]
    [InlineData("")]
    [InlineData("E0700013")]
    [InlineData("E070001366")]
    [InlineData("e07000136")]
    [InlineData("S12000033")]
    [InlineData("N09000001")]
    [InlineData("E0700013O")]
    [InlineData("E0700013\0")]
    [InlineData("E٠٧٠٠٠١٣٦")]
    [InlineData(" E0700013")]
    public void Parse_Malformed_SaysWhatIsWrong(string text)
    {
        Action make = () => _ = new AreaCode(text);
        Action parse = () => _ = AreaCode.Parse(text);

        make.Should().Throw<ArgumentException>().WithMessage("The area code '*' is not well formed*'E07000136'.*");
        parse.Should().Throw<FormatException>();
        AreaCode.TryParse(text, out AreaCode code).Should().BeFalse();
        code.Should().Be(default(AreaCode));
    }

    [Fact]
    public void Parse_Null_Throws()
    {
        Action parse = () => _ = AreaCode.Parse(null!);

        parse.Should().Throw<ArgumentNullException>();
        AreaCode.TryParse(null, out _).Should().BeFalse();
    }

    [Fact]
    public void Parse_LongTextWithLineBreaks_IsQuotedShortOnOneLine()
    {
        Action parse = () => _ = AreaCode.Parse("E07\r\n" + new string('x', 10_000));

        parse.Should().Throw<FormatException>().Which.Message.Should().MatchRegex("'E07[?]{2}x{123}[.]{3}' is not well formed");
    }

    [Fact]
    public void Parse_OfToString_IsTheSame() =>
        Prop.ForAll<int>(static number =>
            {
                string text = $"E{Math.Abs((long)number) % 100_000_000:D8}";
                return string.Equals(AreaCode.Parse(text).ToString(), text, StringComparison.Ordinal)
                    && AreaCode.Parse(text) == new AreaCode(text);
            })
            .Holds();

    [Fact]
    public void CompareTo_AnyTwo_IsTheOrderOfTheTexts() =>
        Prop.ForAll<int, int, bool>(static (one, other, welsh) =>
        {
            AreaCode left = new($"E{Math.Abs((long)one) % 1000:D8}");
            AreaCode right = new($"{(welsh ? 'W' : 'E')}{Math.Abs((long)other) % 1000:D8}");
            return Math.Sign(left.CompareTo(right)) == Math.Sign(string.CompareOrdinal(left.ToString(), right.ToString()))
                && (left == right) == (left.GetHashCode() == right.GetHashCode());
        }).Holds();

    [Fact]
    public void Default_IsNoArea_AndDoesNotThrow()
    {
        AreaCode none = default;

        none.IsEmpty.Should().BeTrue();
        none.ToString().Should().BeEmpty();
        none.CompareTo(AreaCode.Wales).Should().BeNegative();
        none.Equals((object)AreaCode.Wales).Should().BeFalse();
        none.Should().NotBe(AreaCode.England);
    }
}
