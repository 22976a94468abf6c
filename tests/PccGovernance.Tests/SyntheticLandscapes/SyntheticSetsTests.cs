using System.Security.Cryptography;
using System.Text;
using PccGovernance.SyntheticLandscapes;

namespace PccGovernance.Tests.SyntheticLandscapes;

public sealed class SyntheticSetsTests
{
    [Theory]
    [InlineData(SyntheticPreset.AreaOf80, 80, 0.25)]
    [InlineData(SyntheticPreset.AreaOf300, 300, 0.2)]
    [InlineData(SyntheticPreset.Country13000, 13_000, 0.2)]
    [InlineData(SyntheticPreset.HundredThousand, 100_000, 0.2)]
    public void Create_Preset_HasSetsOfSixToThirtyWithMeanTwelve(SyntheticPreset preset, int boards, double tolerance)
    {
        var sets = SyntheticSets.Create(preset);

        sets.Count.Should().Be(boards);
        int[] sizes = [.. Enumerable.Range(0, sets.Count).Select(set => sets[set].Length)];
        sizes.Should().OnlyContain(static size => size >= 6 && size <= 30);
        sizes.Average().Should().BeApproximately(12, tolerance);
    }

    [Theory]
    [InlineData(SyntheticPreset.AreaOf80, "8130dacb6f3dbbf0")]
    [InlineData(SyntheticPreset.AreaOf300, "0b82c80dbd6c9010")]
    [InlineData(SyntheticPreset.Country13000, "82f7305b8a5cfc35")]
    [InlineData(SyntheticPreset.HundredThousand, "d2cdb0d149cf6e07")]
    public void Create_Preset_IsTheSameOnEveryRuntime(SyntheticPreset preset, string hash) => HashOf(SyntheticSets.Create(preset)).Should().Be(hash);

    private static string HashOf(SyntheticSets sets)
    {
        using StringWriter text = new();
        sets.WriteTo(text);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(text.ToString())))[..16];
    }
}
