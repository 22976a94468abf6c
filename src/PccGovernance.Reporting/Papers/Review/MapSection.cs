using PccGovernance.Duplication;
using PccGovernance.Text;

namespace PccGovernance.Reporting;

/// <summary>The map: where boards meet, and which bodies tie them together.</summary>
internal static class MapSection
{
    /// <summary>Of how many boards a network can still be read.</summary>
    private const int MostBoards = 300;

    public static PaperSection? Of(ReviewContext context)
    {
        PaperSpeech speech = context.Speech;
        PaperSection section = new() { Anchor = "the-map", Heading = speech.Say("paper.map.heading") };
        if (context.Landscape is not { } landscape)
        {
            return section with { Blocks = [speech.Notice("paper.map.without-landscape")] };
        }

        if (landscape.Partnerships.IsEmpty)
        {
            return null;
        }

        List<PaperBlock> blocks = [.. DistrictMap.Of(context, landscape)];
        SeatPlan plan = SeatPlan.Of(landscape, speech);
        if (plan.Boards.Count is > 0 and <= MostBoards)
        {
            blocks.Add(Network(context, landscape, plan));
        }
        else
        {
            blocks.Add(
                speech.Notice(
                    plan.Boards.Count == 0 ? "paper.network.no-seats" : "paper.network.too-large",
                    ("count", plan.Boards.Count),
                    ("most", MostBoards)));
        }

        return section with { Blocks = [.. blocks] };
    }

    private static PaperPicture Network(ReviewContext context, Landscape landscape, SeatPlan plan)
    {
        PaperSpeech speech = context.Speech;
        SeatNetwork.Cluster[] clusters = [.. Clusters(context, plan)];
        ILookup<Id<Partnership>, Id<Partnership>> across = Across(context, clusters);
        TableDraft table = new TableDraft(speech, "paper.network.table")
            .Text("paper.column.cluster", "paper.column.board")
            .Number("paper.column.bodies")
            .Text("paper.column.shared-with", "paper.column.pairs");
        foreach (SeatNetwork.Cluster cluster in clusters)
        {
            foreach (SeatPlan.Board board in cluster.Boards)
            {
                Partnership partnership = landscape.Partnership(board.Id)!;
                table.Row(
                    PaperCell.Of(cluster.Name),
                    context.Board(board.Id),
                    speech.Number(partnership.Seats.Select(static seat => seat.Organisation).Distinct().Count()),
                    PaperCell.Of(Nearest(speech, plan, board)),
                    PaperCell.Of(context.Names(across[board.Id])));
            }
        }

        return new()
        {
            Title = speech.Say("paper.network.picture"),
            Alternative = speech.Say(
                "paper.network.alternative",
                ("bodies", plan.Bodies.Count),
                ("boards", plan.Boards.Count),
                ("clusters", clusters.Count(static cluster => cluster.IsCluster)),
                ("busiest", plan.Bodies[0].Name),
                ("on", plan.Bodies[0].Boards)),
            Drawing = SeatNetwork.Draw(plan, clusters, speech),
            Table = table.ToTable(),
        };
    }

    /// <summary>
    /// With which boards of other boxes each board was found in a pair: a board stands in one box, and may be in many pairs.
    /// </summary>
    private static ILookup<Id<Partnership>, Id<Partnership>> Across(ReviewContext context, SeatNetwork.Cluster[] clusters)
    {
        Dictionary<Id<Partnership>, int> boxes = clusters
            .SelectMany(static (cluster, box) => cluster.Boards.Select(board => (board.Id, Box: cluster.IsCluster ? box : -1)))
            .ToDictionary(static board => board.Id, static board => board.Box);
        return Pairs(context)
            .Where(pair => boxes.TryGetValue(pair.First, out int one) && boxes.TryGetValue(pair.Second, out int other)
                && (one < 0 || one != other))
            .SelectMany(static pair => new[] { (pair.First, pair.Second), (pair.Second, pair.First) })
            .Distinct()
            .ToLookup(static pair => pair.Item1, static pair => pair.Item2);
    }

    private static IEnumerable<DuplicationPair> Pairs(ReviewContext context) => (context.Review.Duplication?.Pairs ?? [])
        .Where(static pair => !pair.IsByDesign && pair.Pattern != DuplicationPattern.Parallel);

    /// <summary>The three boards that share most bodies with a board.</summary>
    private static string Nearest(PaperSpeech speech, SeatPlan plan, SeatPlan.Board board)
    {
        Id<Organisation>[] bodies =
        [
            .. plan.Bodies.Where(body => plan.RoleOf(board.Id, body.Id) is not null).Select(static body => body.Id),
        ];
        return string.Join(
            "; ",
            plan.Boards.Where(other => other.Id != board.Id)
                .Select(other => (other.Name, Shared: bodies.Count(body => plan.RoleOf(other.Id, body) is not null)))
                .Where(static other => other.Shared > 1)
                .OrderByDescending(static other => other.Shared)
                .ThenBy(static other => other.Name, StringComparer.Ordinal)
                .Take(3)
                .Select(other => speech.Say("paper.network.shares", ("board", other.Name), ("count", other.Shared))));
    }

    /// <summary>
    /// Parallel groups, then larger groups, then pairs that overlap; each board once. The rest are in pairs only, or in none.
    /// </summary>
    private static IEnumerable<SeatNetwork.Cluster> Clusters(ReviewContext context, SeatPlan plan)
    {
        PaperSpeech speech = context.Speech;
        Dictionary<Id<Partnership>, SeatPlan.Board> free = plan.Boards.ToDictionary(static board => board.Id);
        DuplicationReport? report = context.Review.Duplication;
        foreach (
            (DuplicationPattern pattern, IEnumerable<Id<Partnership>> members) in (report?.ParallelGroups ?? [])
                .Select(static group => (DuplicationPattern.Parallel, (IEnumerable<Id<Partnership>>)group.Members))
                .Concat((report?.Clusters ?? []).Select(static cluster => (cluster.Pattern, (IEnumerable<Id<Partnership>>)cluster.Members)))
                .Concat(
                    Pairs(context)
                        .Where(static pair => pair.Pattern != DuplicationPattern.SharedTheme)
                        .Select(static pair => (pair.Pattern, (IEnumerable<Id<Partnership>>)[pair.First, pair.Second]))))
        {
            SeatPlan.Board[] boards = [.. members.Where(free.ContainsKey).Select(id => free[id])];
            if (boards.Length < 2)
            {
                continue;
            }

            foreach (SeatPlan.Board board in boards)
            {
                free.Remove(board.Id);
            }

            yield return new(
                speech.Say("paper.network.cluster", ("pattern", StatementValue.Word(pattern)), ("count", boards.Length)),
                boards,
                true);
        }

        HashSet<Id<Partnership>> paired = [.. Pairs(context).SelectMany(static pair => new[] { pair.First, pair.Second })];
        foreach (
            IGrouping<bool, SeatPlan.Board> rest in free.Values.OrderBy(static board => board.Name, StringComparer.Ordinal)
                .GroupBy(board => paired.Contains(board.Id))
                .OrderByDescending(static rest => rest.Key))
        {
            yield return new(
                speech.Say(rest.Key ? "paper.network.in-pairs" : "paper.network.rest", ("count", rest.Count())), [.. rest], false);
        }
    }
}
