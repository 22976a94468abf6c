using PccGovernance.SyntheticLandscapes;

namespace PccGovernance.Benchmarks;

/// <summary>The synthetic landscape of each size: one force area as far as an area goes, and beyond that all of them.</summary>
internal static class BenchmarkOptions
{
    /// <summary>The boards of one force area, groups and sub-groups included.</summary>
    private const int MostOfAnArea = 300;

    public static SyntheticOptions Of(int boards)
    {
        SyntheticOptions options = new() { Boards = boards };
        return boards <= MostOfAnArea ? options.Flat() : options;
    }
}
