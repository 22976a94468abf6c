using System.Globalization;
using System.Text;
using PccGovernance.Duplication;
using PccGovernance.SyntheticLandscapes;

namespace PccGovernance.Tests.SyntheticLandscapes;

/// <summary>Which pattern each planted pair comes out as, and what else comes out.</summary>
public sealed class ConfusionTests
{
    private const string Start = "<!-- confusion: made by a test -->\n";
    private const string End = "<!-- end of confusion -->\n";

    private static readonly SyntheticPreset[] s_presets = [SyntheticPreset.AreaOf300, SyntheticPreset.Country13000];
    private static readonly DuplicationPattern[] s_patterns = Enum.GetValues<DuplicationPattern>();

    [Fact]
    public void Documentation_HoldsTheConfusionBetweenPatterns()
    {
        string document = Repository.Read("docs", "duplication-evidence.md");
        int start = document.IndexOf(Start, StringComparison.Ordinal);
        int end = document.IndexOf(End, StringComparison.Ordinal);
        (start >= 0 && end > start).Should().BeTrue("the tables stand between their two marks");

        Repository.ShouldHold(
            $"{document[..(start + Start.Length)]}{string.Concat(s_presets.Select(Table))}\n{document[end..]}",
            "docs",
            "duplication-evidence.md");
    }

    [Theory]
    [InlineData(SyntheticPreset.AreaOf300)]
    [InlineData(SyntheticPreset.Country13000)]
    public void Analyse_Preset_ListsEveryPairThatItCounts(SyntheticPreset preset)
    {
        DuplicationReport report = SyntheticAnalyses.Of(preset).Report;

        report.PairsCut.Should().Be(0);
        report.Counts.Sum(static count => count.Pairs).Should().Be(report.Pairs.Count);
    }

    private static string Table(SyntheticPreset preset)
    {
        (PlantedTruth truth, DuplicationReport report) = SyntheticAnalyses.Of(preset);
        Dictionary<(Id<Partnership>, Id<Partnership>), DuplicationPattern> found = report.Pairs.ToDictionary(
            static pair => (pair.First, pair.Second),
            static pair => pair.Pattern);
        HashSet<(Id<Partnership>, Id<Partnership>)> planted = [.. truth.Pairs.Select(static pair => (pair.First, pair.Second))];

        StringBuilder table = new();
        table.Append(CultureInfo.InvariantCulture, $"\n`{preset}`:\n\n");
        table.Append(
            CultureInfo.InvariantCulture,
            $"| planted as | {string.Join(" | ", s_patterns)} | none |\n| --- "
            + $"|{string.Concat(Enumerable.Repeat(" ---: |", s_patterns.Length + 1))}\n"
        );
        foreach (PlantedPattern pattern in Enum.GetValues<PlantedPattern>())
        {
            DuplicationPattern?[] outcomes =
            [
                .. truth
                    .Of(pattern)
                    .Select(pair =>
                        found.TryGetValue((pair.First, pair.Second), out DuplicationPattern outcome) ? outcome : (DuplicationPattern?)null),
            ];
            Row(
                pattern.ToString(),
                s_patterns.Select(column => outcomes.Count(outcome => outcome == column)),
                $"{outcomes.Count(static outcome => outcome is null)}");
        }

        Row("nothing", s_patterns.Select(column => found.Count(pair => pair.Value == column && !planted.Contains(pair.Key))), "the rest");

        double duplicates = truth.Of(PlantedPattern.NearDuplicate).Count;
        double overlapping = found.Count(static pair => pair.Value == DuplicationPattern.Overlapping);
        double both = truth
            .Of(PlantedPattern.NearDuplicate)
            .Count(pair =>
                found.TryGetValue((pair.First, pair.Second), out DuplicationPattern outcome) && outcome == DuplicationPattern.Overlapping);
        table.Append(
            CultureInfo.InvariantCulture,
            $"\nNear-duplicates found as overlapping: recall {both / duplicates:F3}, precision {both / overlapping:F3}.\n");
        return table.ToString();

        void Row(string name, IEnumerable<int> counts, string none) =>
            table.Append(
                CultureInfo.InvariantCulture,
                $"| {name} | {string.Join(" | ", counts.Select(static count => count.ToString("N0", CultureInfo.InvariantCulture)))} | "
                + $"{none} |\n"
            );
    }
}
