namespace PccGovernance.Reporting;

/// <summary>
/// Bodies on the left, boards on the right in their clusters, and a line for each body that sits on a board. The order on both sides is the
/// one with which lines cross least: each stands near the middle of what it is tied to.
/// </summary>
internal static class SeatNetwork
{
    private const int Row = 22;
    private const int Names = 330;
    private const int Between = 270;
    private const int BoardNames = 420;
    private const int Sweeps = 12;
    private const int Colours = 6;

    public static Drawing Draw(SeatPlan plan, IReadOnlyList<Cluster> clusters, PaperSpeech speech)
    {
        (SeatPlan.Body[] bodies, Cluster[] ordered) = Order(plan, clusters);
        Sketch sketch = new();
        Dictionary<Id<Partnership>, (double Y, string Style)> boardPlaces = [];
        List<(double Top, double Height, Cluster Cluster, string Style)> boxes = [];
        double y = 0;
        int colour = 0;
        foreach (Cluster cluster in ordered)
        {
            string style = cluster.IsCluster ? $"c{(colour++ % Colours) + 1}" : "c0";
            double top = y;
            y += 24;
            foreach (SeatPlan.Board board in cluster.Boards)
            {
                boardPlaces[board.Id] = (y + (Row / 2.0), style);
                y += Row;
            }

            boxes.Add((top, y - top + 4, cluster, style));
            y += 16;
        }

        double height = Math.Max(y, bodies.Length * Row);
        double step = bodies.Length == 0 ? Row : height / bodies.Length;
        double right = Names + Between;
        foreach ((double top, double tall, Cluster cluster, string style) in boxes)
        {
            sketch.Rectangle(right - 6, top, BoardNames + 6, tall, $"box {style}", 4);
            sketch.Text(right + 6, top + 16, Sketch.Cut(cluster.Name, 50), "t small strong");
        }

        for (int i = 0; i < bodies.Length; i++)
        {
            double at = (i * step) + (step / 2);
            foreach (SeatPlan.Board board in plan.Boards.Where(board => plan.RoleOf(board.Id, bodies[i].Id) is not null))
            {
                (double to, string style) = boardPlaces[board.Id];
                sketch.Bow(
                    Names,
                    at,
                    right,
                    to,
                    plan.RoleOf(board.Id, bodies[i].Id) == SeatRole.Chair ? $"tie chair {style}" : $"tie {style}");
            }
        }

        for (int i = 0; i < bodies.Length; i++)
        {
            double at = (i * step) + (step / 2);
            sketch.Circle(Names, at, 3 + Math.Min(6, bodies[i].Boards / 4.0), "node");
            sketch.Text(Names - 14, at + 4, $"{Sketch.Cut(bodies[i].Name, 38)} ({bodies[i].Boards})", "t small", "end");
        }

        foreach (SeatPlan.Board board in plan.Boards)
        {
            (double at, string style) = boardPlaces[board.Id];
            sketch.Circle(right, at, 4, $"node {style}");
            sketch.Text(right + 12, at + 4, Sketch.Cut(board.Name, 54), "t small");
        }

        sketch.Text(0, height + 20, speech.Say("paper.network.key"), "t small");
        return sketch.ToDrawing(right + BoardNames + 4, height + 30);
    }

    private static (SeatPlan.Body[] Bodies, Cluster[] Clusters) Order(SeatPlan plan, IReadOnlyList<Cluster> clusters)
    {
        Dictionary<Id<Organisation>, double> bodies = [];
        for (int i = 0; i < plan.Bodies.Count; i++)
        {
            bodies[plan.Bodies[i].Id] = i;
        }

        Cluster[] ordered = [.. clusters];
        for (int sweep = 0; sweep < Sweeps; sweep++)
        {
            double Of(SeatPlan.Board board) =>
                Middle(plan.Bodies.Where(body => plan.RoleOf(board.Id, body.Id) is not null).Select(body => bodies[body.Id]));
            ordered =
            [
                .. ordered
                    .Select(cluster => cluster with { Boards = [.. cluster.Boards.OrderBy(Of).ThenBy(static board => board.Id)] })
                    .OrderByDescending(static cluster => cluster.IsCluster)
                    .ThenBy(cluster => Middle(cluster.Boards.Select(Of)))
                    .ThenBy(static cluster => cluster.Name, StringComparer.Ordinal),
            ];
            Dictionary<Id<Partnership>, int> boards = [];
            foreach (SeatPlan.Board board in ordered.SelectMany(static cluster => cluster.Boards))
            {
                boards[board.Id] = boards.Count;
            }

            Id<Organisation>[] next =
            [
                .. plan
                    .Bodies.OrderBy(body =>
                        Middle(
                            plan.Boards.Where(board => plan.RoleOf(board.Id, body.Id) is not null).Select(board => (double)boards[board.Id])
                        )
                    )
                    .ThenBy(static body => body.Id)
                    .Select(static body => body.Id),
            ];
            for (int i = 0; i < next.Length; i++)
            {
                bodies[next[i]] = (double)i * boards.Count / next.Length;
            }
        }

        return ([.. plan.Bodies.OrderBy(body => bodies[body.Id])], ordered);
    }

    private static double Middle(IEnumerable<double> places)
    {
        double sum = 0;
        int count = 0;
        foreach (double place in places)
        {
            sum += place;
            count++;
        }

        return count == 0 ? 0 : sum / count;
    }

    /// <summary>Boards that stand together.</summary>
    /// <param name="Name">Why.</param>
    /// <param name="Boards">The boards.</param>
    /// <param name="IsCluster">Whether they were found to belong together; else they are the rest.</param>
    internal sealed record Cluster(string Name, IReadOnlyList<SeatPlan.Board> Boards, bool IsCluster);
}
