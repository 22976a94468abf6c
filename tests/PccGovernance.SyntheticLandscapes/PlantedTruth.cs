namespace PccGovernance.SyntheticLandscapes;

/// <summary>Every pair of boards that a synthetic landscape was made to have: what an analysis of it should find.</summary>
public sealed record PlantedTruth
{
    /// <summary>
    /// The pairs, in the order of identifiers. Of a parallel family every two boards are a pair; a board is in pairs of one pattern only.
    /// </summary>
    public required ValueList<PlantedPair> Pairs { get; init; }

    /// <summary>The pairs of one pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    public ValueList<PlantedPair> Of(PlantedPattern pattern) => Pairs.Where(pair => pair.Pattern == pattern).ToValueList();

    internal static PlantedTruth Of(SyntheticPlan plan) =>
        new()
        {
            Pairs = plan.Boards.Where(static board => board.Origin is not null)
                .GroupBy(static board => board.Origin!)
                .SelectMany(static group => PairsOf([group.Key, .. group]))
                .OrderBy(static pair => pair.First).ThenBy(static pair => pair.Second)
                .ToValueList(),
        };

    private static IEnumerable<PlantedPair> PairsOf(PlannedBoard[] boards)
    {
        PlantedPattern pattern = boards[^1].Pattern;
        PlannedBoard[] ordered = [.. boards.OrderBy(static board => board.Number)];
        return ordered.SelectMany((first, place) => ordered.Skip(place + 1).Select(second => new PlantedPair
        {
            First = SyntheticNames.Board(first.Number),
            Second = SyntheticNames.Board(second.Number),
            Pattern = pattern,
        }));
    }
}
