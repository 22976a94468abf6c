using PccGovernance.Alignment;

namespace PccGovernance.Reporting;

/// <summary>
/// Strategies by plan priorities: full where one serves the other directly, half where in part, empty where not; a circle in the place of a
/// square where only their wording says so.
/// </summary>
internal static class PlanMatrix
{
    private const int Row = 28;
    private const int Labels = 380;
    private const int Column = 130;
    private const int Heads = 84;

    public static Drawing Draw(PlanGrid grid, PaperSpeech speech)
    {
        Sketch sketch = new();
        double right = Labels + (grid.Priorities.Count * Column);
        for (int column = 0; column < grid.Priorities.Count; column++)
        {
            double middle = Labels + (column * Column) + (Column / 2.0);
            string[] lines = Sketch.Wrap(grid.Priorities[column].Text, 17, 4);
            for (int line = 0; line < lines.Length; line++)
            {
                sketch.Text(middle, Heads - 10 - ((lines.Length - 1 - line) * 16), lines[line], "t small", "middle");
            }
        }

        for (int row = 0; row < grid.Strategies.Count; row++)
        {
            double y = Heads + (row * Row);
            if (row % 2 == 0)
            {
                sketch.Rectangle(0, y, right, Row, "band");
            }

            sketch.Text(Labels - 12, y + 19, Sketch.Cut(grid.Strategies[row].Name, 49), "t small", "end");
            for (int column = 0; column < grid.Priorities.Count; column++)
            {
                Mark(
                    sketch,
                    Labels + (column * Column) + (Column / 2.0),
                    y + (Row / 2.0),
                    grid.Of(grid.Strategies[row].Id, grid.Priorities[column].Id));
            }
        }

        double key = Heads + (grid.Strategies.Count * Row) + 24;
        double x = 10;
        foreach (PlanGrid.Cell cell in Keys(grid))
        {
            string said = cell.Said(speech);
            Mark(sketch, x, key - 4, cell);
            sketch.Text(x + 14, key, said, "t small");
            x += 44 + (said.Length * 7);
        }

        return sketch.ToDrawing(right, key + 12);
    }

    private static IEnumerable<PlanGrid.Cell> Keys(PlanGrid grid) => grid.Strategies
        .SelectMany(strategy => grid.Priorities.Select(priority => grid.Of(strategy.Id, priority.Id)))
        .Append(default)
        .Distinct()
        .OrderByDescending(static cell => cell.Weight);

    private static void Mark(Sketch sketch, double x, double y, PlanGrid.Cell cell)
    {
        switch (cell)
        {
            case { Grade: AlignmentGrade.Direct, IsByWordingAlone: true }:
                sketch.Circle(x, y, 9, "grade-full");
                break;
            case { Grade: AlignmentGrade.Partial, IsByWordingAlone: true }:
                sketch.Circle(x, y, 9, "grade-none");
                sketch.Circle(x, y, 4, "grade-full");
                break;
            case { Grade: AlignmentGrade.Direct }:
                sketch.Rectangle(x - 9, y - 9, 18, 18, "grade-full", 3);
                break;
            case { Grade: AlignmentGrade.Partial }:
                sketch.Rectangle(x - 9, y - 9, 18, 18, "grade-none", 3);
                sketch.Rectangle(x - 9, y, 18, 9, "grade-full");
                break;
            default:
                sketch.Line(x - 4, y, x + 4, y, "grid");
                break;
        }
    }
}
