namespace PccGovernance.Duplication;

/// <summary>Gathers parallel pairs into the groups that they connect.</summary>
internal sealed class ParallelGrouping(BoardSurvey survey, RemedyWriter remedies)
{
    public ValueList<ParallelGroup> Of(IEnumerable<PairMatch> pairs)
    {
        Dictionary<BoardProfile, List<BoardProfile>> neighbours = [];
        foreach (PairMatch pair in pairs)
        {
            Connect(neighbours, pair.First, pair.Second);
            Connect(neighbours, pair.Second, pair.First);
        }

        HashSet<BoardProfile> seen = [];
        return neighbours.Keys.OrderBy(static board => board.Id)
            .Where(board => !seen.Contains(board))
            .Select(board => Group(Reachable(board, neighbours, seen)))
            .OrderBy(static group => group.Kind).ThenBy(static group => group.Members[0])
            .ToValueList();
    }

    private static void Connect(Dictionary<BoardProfile, List<BoardProfile>> neighbours, BoardProfile from, BoardProfile to)
    {
        if (!neighbours.TryGetValue(from, out List<BoardProfile>? known))
        {
            neighbours.Add(from, known = []);
        }

        known.Add(to);
    }

    private static List<BoardProfile> Reachable(BoardProfile start, Dictionary<BoardProfile, List<BoardProfile>> neighbours, HashSet<BoardProfile> seen)
    {
        List<BoardProfile> reached = [];
        Stack<BoardProfile> open = new([start]);
        seen.Add(start);
        while (open.TryPop(out BoardProfile? board))
        {
            reached.Add(board);
            foreach (BoardProfile next in neighbours[board].Where(seen.Add))
            {
                open.Push(next);
            }
        }

        return reached;
    }

    private ParallelGroup Group(List<BoardProfile> boards)
    {
        boards.Sort(static (a, b) => a.Id.CompareTo(b.Id));
        IEnumerable<int> core = boards.Select(static board => board.Organisations).Aggregate<IEnumerable<int>>(static (left, right) => left.Intersect(right));
        return new()
        {
            Kind = boards[0].Kinds[0].Id,
            Members = boards.Select(static board => board.Id).ToValueList(),
            CoreOrganisations = survey.Organisations.Ids(core),
            Remedy = remedies.Parallel(boards),
        };
    }
}
