using System.Security.Cryptography;
using System.Text;
using PccGovernance.SyntheticLandscapes;

namespace PccGovernance.Tests.SyntheticLandscapes;

public sealed class SyntheticSetsTests
{
    [Theory]
    [InlineData(SyntheticPreset.AreaOf80, 80, 0.25)]
    [InlineData(SyntheticPreset.AreaOf300, 300, 0.15)]
    [InlineData(SyntheticPreset.Country13000, 13_000, 0.05)]
    [InlineData(SyntheticPreset.HundredThousand, 100_000, 0.05)]
    [InlineData(SyntheticPreset.Million, 1_000_000, 0.05)]
    public void Create_Preset_HasSetsOfSixToThirtyWithMeanTwelve(SyntheticPreset preset, int boards, double tolerance)
    {
        var sets = SyntheticSets.Create(preset);

        sets.Count.Should().Be(boards);
        int[] sizes = [.. Enumerable.Range(0, sets.Count).Select(set => sets[set].Length)];
        sizes.Min().Should().Be(6);
        sizes.Max().Should().BeInRange(20, 30);
        sizes.Average().Should().BeApproximately(12, tolerance);
    }

    [Fact]
    public void Create_Country_ReachesTheGreatestSize()
    {
        var sets = SyntheticSets.Create(SyntheticPreset.Country13000);

        Enumerable.Range(0, sets.Count).Max(set => sets[set].Length).Should().Be(30);
    }

    [Theory]
    [InlineData(SyntheticPreset.AreaOf80, "e421e05563b92401")]
    [InlineData(SyntheticPreset.AreaOf300, "9fa5bec343965b13")]
    [InlineData(SyntheticPreset.Country13000, "8825b9cf9db8e74d")]
    [InlineData(SyntheticPreset.HundredThousand, "dcc76a646e4b6cb4")]
    public void Create_Preset_IsTheSameOnEveryRuntime(SyntheticPreset preset, string hash) =>
        HashOf(SyntheticSets.Create(preset)).Should().Be(hash);

    [Fact]
    public void Create_OtherSeed_GivesOtherSets()
    {
        var options = SyntheticOptions.Of(SyntheticPreset.AreaOf80);

        HashOf(SyntheticSets.Create(options with { Seed = 2027 })).Should().NotBe(HashOf(SyntheticSets.Create(options)));
    }

    [Fact]
    public void Create_Sets_AscendWithoutRepetitionBelowTheNumberOfOrganisations()
    {
        var sets = SyntheticSets.Create(SyntheticPreset.Country13000);

        foreach (int[] set in sets.ToArrays())
        {
            set.Zip(set.Skip(1)).All(static pair => pair.First < pair.Second).Should().BeTrue();
            set[0].Should().BeGreaterThanOrEqualTo(0);
            set[^1].Should().BeLessThan(sets.Organisations);
        }
    }

    [Fact]
    public void StartsAndMembers_OfSets_HoldTheSetsOneAfterTheOther()
    {
        var sets = SyntheticSets.Create(SyntheticPreset.AreaOf80);

        sets.Starts.Length.Should().Be(81);
        sets.Starts.Span[80].Should().Be(sets.Members.Length);
        sets.Members[sets.Starts.Span[7]..sets.Starts.Span[8]].ToArray().Should().Equal(sets[7].ToArray());
        sets.ToArrays().SelectMany(static set => set).Should().Equal(sets.Members.ToArray());
    }

    [Fact]
    public void WriteTo_Sets_WritesALineForEach()
    {
        var sets = SyntheticSets.Create(SyntheticPreset.AreaOf80);
        using StringWriter text = new();

        sets.WriteTo(text);

        string[] lines = text.ToString().Split('\n');
        lines.Should().HaveCount(81);
        lines[80].Should().BeEmpty();
        lines[..80]
            .Select(static line => line.Split(' ').Select(int.Parse).ToArray())
            .Should()
            .BeEquivalentTo(sets.ToArrays(), static options => options.WithStrictOrdering());
    }

    [Theory]
    [InlineData(19)]
    [InlineData(2_000_001)]
    public void Create_BoardsOutOfRange_Throws(int boards) =>
        FluentActions
            .Invoking(() => SyntheticSets.Create(new SyntheticOptions { Boards = boards }))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage($"The option 'Boards' is {boards}:*");

    [Fact]
    public void Create_UnknownForceArea_Throws() =>
        FluentActions.Invoking(() => SyntheticSets.Create(new SyntheticOptions { Boards = 100, ForceAreas = [new("E07000136")] }))
            .Should().Throw<ArgumentException>().WithMessage("The option 'ForceAreas' has 'E07000136', which is no force area:*");

    private static string HashOf(SyntheticSets sets)
    {
        using StringWriter text = new();
        sets.WriteTo(text);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(text.ToString())))[..16];
    }
}
