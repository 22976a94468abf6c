using PccGovernance.Duplication;
using PccGovernance.SyntheticLandscapes;

namespace PccGovernance.Tests.SyntheticLandscapes;

/// <summary>What the default options find in each preset, every pair of it listed; computed once for all tests.</summary>
internal static class SyntheticAnalyses
{
    private static readonly Dictionary<SyntheticPreset, Lazy<(PlantedTruth Truth, DuplicationReport Report)>> s_analyses =
        Enum.GetValues<SyntheticPreset>()
            .ToDictionary(static preset => preset, static preset => new Lazy<(PlantedTruth, DuplicationReport)>(() => Analyse(preset)));

    public static (PlantedTruth Truth, DuplicationReport Report) Of(SyntheticPreset preset) => s_analyses[preset].Value;

    private static (PlantedTruth Truth, DuplicationReport Report) Analyse(SyntheticPreset preset)
    {
        var synthetic = SyntheticLandscape.Create(preset);
        DuplicationOptions options = DuplicationOptions.Default with { ListParallelPairs = true, MaximumPairs = 1_000_000 };
        return (synthetic.Truth, DuplicationAnalysis.Analyse(synthetic.Landscape, new(2026, 11, 21), options));
    }
}
