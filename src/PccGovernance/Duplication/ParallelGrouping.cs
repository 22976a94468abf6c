using static System.FormattableString;

namespace PccGovernance.Duplication;

/// <summary>Gathers parallel pairs into the groups that they connect.</summary>
internal sealed class ParallelGrouping(BoardSurvey survey, RemedyWriter remedies)
{
    public ValueList<ParallelGroup> Of(IEnumerable<(BoardProfile First, BoardProfile Second)> pairs)
    {
        Dictionary<BoardProfile, List<BoardProfile>> neighbours = [];
        foreach ((BoardProfile first, BoardProfile second) in pairs)
        {
            Connect(neighbours, first, second);
            Connect(neighbours, second, first);
        }

        HashSet<BoardProfile> seen = [];
        return neighbours.Keys.OrderBy(static board => board.Number)
            .Where(board => !seen.Contains(board))
            .Select(board => Group(Reachable(board, neighbours, seen), neighbours))
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

    private ParallelGroup Group(List<BoardProfile> boards, Dictionary<BoardProfile, List<BoardProfile>> neighbours)
    {
        GroupFacts facts = new(survey, boards);
        return new()
        {
            Kind = facts.Boards[0].Kind.Kinds[0].Id,
            Members = facts.Ids,
            Pairs = boards.Sum(board => neighbours[board].Count) / 2,
            CoreOrganisations = facts.OnEvery,
            SharedOrganisations = facts.Members.Where(static member => member.Boards > 1).ToValueList(),
            StatutoryCore = facts.StatutoryCore,
            Meetings = MeetingTotal.Of(facts.Boards),
            EvidenceFor = For(facts),
            EvidenceAgainst = GroupEvidence.AgainstParallel(facts),
            Remedy = remedies.Parallel(facts.Boards),
        };
    }

    private static ValueList<DuplicationEvidence> For(GroupFacts facts)
    {
        int several = facts.Members.Count(static member => member.Boards > 1);
        int theirPlaces = facts.Members.Where(static member => member.Boards > 1).Sum(static member => member.Boards);
        return
        [
            Evidence.Of(
                DuplicationEvidenceKind.SharedOrganisations,
                Invariant($"{facts.OnEvery.Count} organisations sit on all {facts.Boards.Length} boards; {several} sit on two or more and hold {theirPlaces} of the {facts.Places} places between them."),
                Evidence.Number("on every board", facts.OnEvery.Count),
                Evidence.Number("on two or more", several),
                Evidence.Number("places of those", theirPlaces),
                Evidence.Number("places", facts.Places)),
            Evidence.Of(
                DuplicationEvidenceKind.SameKind,
                $"All are of the kind '{facts.Boards[0].Kind.Kinds[0].Id}', inside one force area or county.",
                Evidence.Id("kind", facts.Boards[0].Kind.Kinds[0].Id)),
        ];
    }
}
