using PccGovernance.Text;

namespace PccGovernance.Statute;

/// <summary>There is a board of some kind, where asked with so many seats.</summary>
internal sealed class BoardClause(ClauseEntry entry) : Clause
{
    private readonly Gap _board = Gap.OfThing("statute.fact-board", entry.Kinds[0]);
    private readonly Gap _seats = Gap.OfThing("statute.fact-seats", entry.Kinds[0]);

    public override bool ReadsTheFiling => false;

    public override Answer Check(RequirementCase at)
    {
        bool isFound = entry.IsPanel && at.Survey.Panel(at.Scope) is not null;
        List<BoardView> fullest = [];
        foreach (BoardView board in at.Survey.Boards.Of(entry.Kinds, at.Area))
        {
            isFound = true;
            if (fullest.Count > 0 && board.SeatKinds.Length > fullest[0].SeatKinds.Length)
            {
                fullest.Clear();
            }

            if (fullest.Count == 0 || board.SeatKinds.Length == fullest[0].SeatKinds.Length)
            {
                fullest.Add(board);
            }
        }

        if (!isFound)
        {
            return at.Survey.IsComplete(CompleteRecord.Partnerships, at.Scope, at.Area, at.AsOf)
                ? Answer.NotMet(Statement.Of("statute.no-board", ("of", entry.Kinds[0])))
                : _board;
        }

        if (entry.Seats == 0 || (fullest.Count > 0 && fullest[0].SeatKinds.Length >= entry.Seats))
        {
            return Answer.Met();
        }

        return fullest is [{ SeatKinds.Length: > 0 } few, ..]
            && fullest.TrueForAll(board => at.Survey.AreSeatsComplete(board.Board, at.Scope, at.Area))
            ? Answer.NotMet(
                Statement.Of("statute.few-seats", ("partnership", EntityReference.Of(few.Board)), ("seats", few.SeatKinds.Length),
                    ("least", entry.Seats)))
            : _seats;
    }
}
