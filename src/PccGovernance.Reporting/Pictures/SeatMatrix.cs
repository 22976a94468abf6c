namespace PccGovernance.Reporting;

/// <summary>Boards by bodies: a mark where a body sits, a letter for the chair.</summary>
internal static class SeatMatrix
{
    private const int Cell = 18;
    private const int Labels = 370;
    private const int Heads = 215;
    private const int MostBodies = 60;
    private const int MostBoards = 120;

    public static Drawing Draw(SeatPlan plan, PaperSpeech speech)
    {
        Sketch sketch = new();
        SeatPlan.Body[] bodies = [.. plan.Bodies.Take(MostBodies)];
        SeatPlan.Board[] boards = [.. plan.Boards.Take(MostBoards)];
        double right = Labels + (bodies.Length * Cell);
        double bottom = Heads + (boards.Length * Cell);
        for (int row = 0; row < boards.Length; row++)
        {
            double y = Heads + (row * Cell);
            if (row % 2 == 0)
            {
                sketch.Rectangle(0, y, right, Cell, "band");
            }

            sketch.Text(Labels - 8, y + 13, Sketch.Cut(boards[row].Name, 48), "t small", "end");
        }

        for (int column = 0; column < bodies.Length; column++)
        {
            double x = Labels + (column * Cell);
            sketch.Line(x, Heads, x, bottom, "grid");
            sketch.Text(x + 13, Heads - 6, Sketch.Cut(bodies[column].Name, 32), "t small", turn: -60);
        }

        for (int row = 0; row < boards.Length; row++)
        {
            for (int column = 0; column < bodies.Length; column++)
            {
                Mark(
                    sketch,
                    Labels + (column * Cell) + (Cell / 2.0),
                    Heads + (row * Cell) + (Cell / 2.0),
                    plan.RoleOf(boards[row].Id, bodies[column].Id));
            }
        }

        Key(sketch, bottom + 24, speech);
        if (bodies.Length < plan.Bodies.Count || boards.Length < plan.Boards.Count)
        {
            sketch.Text(
                0,
                bottom + 52,
                speech.Say(
                    "paper.picture.not-all",
                    ("drawn", bodies.Length + boards.Length),
                    ("all", plan.Bodies.Count + plan.Boards.Count)),
                "t small");
        }

        return sketch.ToDrawing(right + 110, bottom + 60);
    }

    private static void Mark(Sketch sketch, double x, double y, SeatRole? role)
    {
        switch (role)
        {
            case null:
                return;
            case SeatRole.Chair:
                sketch.Rectangle(x - 7, y - 7, 14, 14, "seat-chair", 2);
                break;
            case SeatRole.ViceChair:
                sketch.Diamond(x, y, 7, "seat-chair");
                break;
            case SeatRole.Adviser or SeatRole.Secretariat or SeatRole.Observer:
                sketch.Circle(x, y, 5, "seat-other");
                break;
            default:
                sketch.Circle(x, y, 5.5, "seat-member");
                break;
        }
    }

    private static void Key(Sketch sketch, double y, PaperSpeech speech)
    {
        double x = 10;
        foreach ((SeatRole role, string said) in new[]
        {
            (SeatRole.Chair, speech.Title(SeatRole.Chair)),
            (SeatRole.ViceChair, speech.Title(SeatRole.ViceChair)),
            (SeatRole.Member, speech.Title(SeatRole.Member)),
            (SeatRole.Observer, speech.Say("paper.seats.other-roles")),
        })
        {
            Mark(sketch, x, y - 4, role);
            sketch.Text(x + 14, y, said, "t small");
            x += 44 + (said.Length * 7);
        }
    }
}
