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
        BoardView[] all = [.. at.Survey.BoardsOn(at.BoardsDay).Of(entry.Kinds, at.Area)];
        BoardView[] boards = Array.FindAll(all, static board => !board.IsInDoubt);
        bool? hasPanel = entry.IsPanel ? at.Survey.HasPanel(at.Scope) : false;
        Answer answer = Check(at, boards, hasPanel == true);
        bool isInDoubt = boards.Length < all.Length || hasPanel is null;
        return isInDoubt && answer.Kind != Check(at, all, hasPanel != false).Kind ? _board : answer;
    }

    private Answer Check(RequirementCase at, BoardView[] boards, bool hasPanel)
    {
        if (boards.Length == 0 && !hasPanel)
        {
            return at.Survey.IsComplete(CompleteRecord.Partnerships, at.Scope, at.Area, at.BoardsDay)
                ? Answer.NotMet(Statement.Of("statute.no-board", ("of", entry.Kinds[0])))
                : _board;
        }

        BoardView? fullest = boards.MaxBy(static board => board.SeatKinds.Length);
        if (entry.Seats == 0 || fullest?.SeatKinds.Length >= entry.Seats)
        {
            return Answer.Met();
        }

        // Any of them may have more seats than are on record, if that is not said to be all.
        return fullest is { SeatKinds.Length: > 0 } few
            && Array.TrueForAll(boards, board => at.Survey.AreSeatsComplete(board.Board, at.Scope, at.Area))
            ? Answer.NotMet(
                Statement.Of("statute.few-seats", ("partnership", EntityReference.Of(few.Board)), ("seats", few.SeatKinds.Length),
                    ("least", entry.Seats)))
            : _seats;
    }
}
