namespace PccGovernance.SyntheticLandscapes;

/// <summary>The tables of a whole synthetic landscape, board by board in the order of their numbers.</summary>
internal sealed class SyntheticPlan
{
    public required AreaFrame[] Areas { get; init; }

    /// <summary>The boards of each of <see cref="Areas"/>.</summary>
    public required PlannedBoard[][] Boards { get; init; }

    public static SyntheticPlan Of(SyntheticOptions options)
    {
        SyntheticOptions.Validate(options);
        AreaFrame[] areas = AreaFrame.Of(options);
        PlannedBoard[][] boards = new PlannedBoard[areas.Length][];
        int before = 0;
        for (int place = 0; place < areas.Length; place++)
        {
            AreaPlanner planner = new(areas[place], PlantedCounts.Of(before, areas[place].Boards), SeededRandom.Of(options.Seed, (ulong)place));
            boards[place] = planner.Plan();
            foreach (PlannedBoard board in boards[place])
            {
                board.Number = before++;
            }
        }

        return new() { Areas = areas, Boards = boards };
    }
}
