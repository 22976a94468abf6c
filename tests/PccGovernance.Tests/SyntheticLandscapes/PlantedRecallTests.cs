using PccGovernance.Duplication;
using PccGovernance.SyntheticLandscapes;

namespace PccGovernance.Tests.SyntheticLandscapes;

/// <summary>What the default options find of what was planted, and what they find besides.</summary>
public sealed class PlantedRecallTests
{
    [Theory]
    [InlineData(SyntheticPreset.AreaOf80)]
    [InlineData(SyntheticPreset.AreaOf300)]
    [InlineData(SyntheticPreset.Country13000)]
    public void Analyse_Planted_IsFoundUnderItsPatternAndHardlyAnythingElseOverlaps(SyntheticPreset preset)
    {
        (PlantedTruth truth, DuplicationReport report) = SyntheticAnalyses.Of(preset);

        Recall(PlantedPattern.NearDuplicate, DuplicationPattern.Overlapping).Should().BeGreaterThanOrEqualTo(0.99);
        Recall(PlantedPattern.Parallel, DuplicationPattern.Parallel).Should().BeGreaterThanOrEqualTo(0.99);
        Recall(PlantedPattern.Layered, DuplicationPattern.Layered).Should().BeGreaterThanOrEqualTo(0.99);

        HashSet<(Id<Partnership>, Id<Partnership>)> duplicates = Planted(PlantedPattern.NearDuplicate);
        double precision = Found(DuplicationPattern.Overlapping).Average(pair => duplicates.Contains(pair) ? 1.0 : 0);
        precision.Should().BeGreaterThanOrEqualTo(0.95);

        double Recall(PlantedPattern planted, DuplicationPattern pattern)
        {
            HashSet<(Id<Partnership>, Id<Partnership>)> found = [.. Found(pattern)];
            return Planted(planted).Average(pair => found.Contains(pair) ? 1.0 : 0);
        }

        HashSet<(Id<Partnership>, Id<Partnership>)> Planted(PlantedPattern pattern) =>
            [.. truth.Of(pattern).Select(static pair => (pair.First, pair.Second))];

        IEnumerable<(Id<Partnership>, Id<Partnership>)> Found(DuplicationPattern pattern) =>
            report.Pairs.Where(pair => pair.Pattern == pattern).Select(static pair => (pair.First, pair.Second));
    }
}
