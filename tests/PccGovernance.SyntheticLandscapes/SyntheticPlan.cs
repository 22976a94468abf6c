using PccGovernance.Reference;

namespace PccGovernance.SyntheticLandscapes;

/// <summary>A whole synthetic landscape before it has identifiers, board by board in the order of their numbers.</summary>
internal sealed class SyntheticPlan
{
    private const ulong FunctionPurposes = 1_000_000;

    private readonly SyntheticOptions _options;
    private readonly PlannedBoard[][] _boards;

    private SyntheticPlan(SyntheticOptions options, AreaFrame[] areas, PlannedBoard[][] boards) =>
        (_options, Areas, _boards) = (options, areas, boards);

    public AreaFrame[] Areas { get; }

    public IEnumerable<PlannedBoard> Boards => _boards.SelectMany(static boards => boards);

    /// <summary>The boards of one of <see cref="Areas"/>.</summary>
    public PlannedBoard[] BoardsOf(int area) => _boards[area];

    /// <summary>Who sits where: all that bare sets need.</summary>
    public static SyntheticPlan OfTables(SyntheticOptions options)
    {
        SyntheticOptions.Validate(options);
        AreaFrame[] areas = AreaFrame.Of(options);
        PlannedBoard[][] boards = new PlannedBoard[areas.Length][];
        int before = 0;
        for (int place = 0; place < areas.Length; place++)
        {
            AreaPlanner planner =
                new(areas[place], PlantedCounts.Of(before, areas[place].Boards), RandomOf(options, place, forRemits: false));
            boards[place] = planner.Plan();
            foreach (PlannedBoard board in boards[place])
            {
                board.Number = before++;
            }
        }

        return new(options, areas, boards);
    }

    /// <summary>Who sits where, and what about. The tables are those of <see cref="OfTables"/>.</summary>
    public static SyntheticPlan Of(SyntheticOptions options)
    {
        SyntheticPlan plan = OfTables(options);
        plan.GiveRemits();
        return plan;
    }

    private void GiveRemits()
    {
        int[] themes = [.. Enumerable.Range(0, EnglandAndWales.Edition.Themes.Themes.Count)];
        SeededRandom.Of(_options.Seed, ulong.MaxValue / 2).Shuffle<int>(themes);
        for (int place = 0; place < Areas.Length; place++)
        {
            new RemitPlanner(Areas[place], themes, RandomOf(_options, place, forRemits: true), FunctionsOf(_options, place))
                .Plan(_boards[place]);
        }
    }

    // Drawn apart from the rest, so that themes and lines are what they were before boards had functions.
    private static SeededRandom FunctionsOf(SyntheticOptions options, int area) =>
        SeededRandom.Of(options.Seed, FunctionPurposes + (ulong)area);

    private static SeededRandom RandomOf(SyntheticOptions options, int area, bool forRemits) =>
        SeededRandom.Of(options.Seed, (2 * (ulong)area) + (forRemits ? 1UL : 0));
}
