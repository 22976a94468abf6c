using PccGovernance.Alignment;
using static PccGovernance.Tests.Alignment.AlignmentFixture;

namespace PccGovernance.Tests.Alignment;

public sealed class AlignmentDilutionTests
{
    // APCC, Towards better local partnerships systems in England and Wales, 18 February 2025: an office's lead on mapping its strategies.
    [Fact]
    public void Dilution_TwentyStrategiesOfFive_IsTheHundredThatIsWhiteNoise()
    {
        Strategy[] strategies =
        [
            .. Enumerable
                .Range(1, 20)
                .Select(s => Strategy($"s{s}", [.. Enumerable.Range(1, 5).Select(p => Priority($"s{s}.{p}", "asb"))])),
        ];

        AlignmentDilution dilution = Dilution(strategies);

        dilution.Strategies.Should().Be(20);
        dilution.PrioritiesInForce.Should().Be(100);
        dilution.IsDiluted.Should().BeTrue();
        dilution.EffectiveThemes.Should().Be(1, "all hundred are about one theme");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(8)]
    public void EffectiveThemes_EqualWeightOverThemes_IsTheirNumber(int themes)
    {
        Strategy strategy = Strategy("s", [.. ThemeNames.Take(themes).Select(theme => Priority($"s.{theme}", theme))]);

        Dilution(strategy).EffectiveThemes.Should().Be(themes);
    }

    [Fact]
    public void EffectiveThemes_PriorityOfTwoThemes_SharesItsWeight()
    {
        // asb 1.5 and victims 0.5 of 2: exp(-(0.75 ln 0.75 + 0.25 ln 0.25)) = 1.754765.
        Dilution(Strategy("s", Priority("s1", "asb"), Priority("s2", "asb", "victims"))).EffectiveThemes.Should().Be(1.754765m);
    }

    [Fact]
    public void EffectiveThemes_NoThemes_IsUnknown()
    {
        AlignmentDilution dilution = Dilution(Strategy("s", Priority("s1")));

        dilution.EffectiveThemes.Should().BeNull();
        dilution.PrioritiesWithoutThemes.Should().Be(1);
        dilution.IsDiluted.Should().BeFalse();
    }

    private static AlignmentDilution Dilution(params Strategy[] strategies) =>
        AlignmentAnalysis.Analyse(AlignmentFixture.Landscape(Plan(), strategies), Day, new()).Plans[0].Dilution;
}
