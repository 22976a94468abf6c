using PccGovernance.Text;

namespace PccGovernance.Statute;

/// <summary>A board of some kind has a seat for everybody whom the law names.</summary>
internal sealed class MembersClause(ClauseEntry entry) : Clause
{
    private readonly Gap _board = Gap.OfThing("statute.fact-board", entry.Kinds[0]);
    private readonly Gap _seats = Gap.OfThing("statute.fact-seats", entry.Kinds[0]);
    private readonly Gap _chair = Gap.OfThing("statute.fact-chair", entry.Kinds[0]);
    private readonly Gap[] _members = [.. entry.Members.Select(member => Gap.With(entry.Kinds[0], "seat", member))];

    public override bool ReadsTheFiling => false;

    public override Answer Check(RequirementCase at)
    {
        BoardView[] all = [.. at.Survey.BoardsOn(at.BoardsDay).Of(entry.Kinds, at.Area)];
        BoardView[] boards = Array.FindAll(all, static board => !board.IsInDoubt);
        Answer answer = Check(at, boards);
        return boards.Length < all.Length && answer.Kind != Check(at, all).Kind ? _board : answer;
    }

    private Answer Check(RequirementCase at, BoardView[] boards)
    {
        Answer? best = null;
        foreach (BoardView board in boards)
        {
            Answer answer = Check(at, board);
            if (best is not { } other || answer.Kind < other.Kind)
            {
                best = answer;
            }
        }

        return best ?? (at.Survey.IsComplete(CompleteRecord.Partnerships, at.Scope, at.Area, at.BoardsDay)
            ? Answer.NotMet(Statement.Of("statute.no-board", ("of", entry.Kinds[0])))
            : _board);
    }

    private Answer Check(RequirementCase at, BoardView board)
    {
        if (board.SeatKinds.Length == 0)
        {
            return _seats;
        }

        bool isComplete = at.Survey.AreSeatsComplete(board.Board, at.Scope, at.Area);
        Answer all = Answer.Met();
        for (int i = 0; i < entry.Members.Length; i++)
        {
            string member = entry.Members[i];
            if (!at.Survey.Answering.DoesAny(board.SeatKinds, member))
            {
                // A seat whose organisation is of no known kind may be the one.
                all = all.And(isComplete && !board.HasUnknownKind
                    ? Answer.NotMet(Statement.Of("statute.no-seat", ("partnership", EntityReference.Of(board.Board)), ("who", member)))
                    : _members[i]);
            }
        }

        return entry.Chair is { } chair ? all.And(Chair(at, board, chair)) : all;
    }

    private Answer Chair(RequirementCase at, BoardView board, string chair) =>
        board.ChairKinds.Length == 0 ? _chair
        : at.Survey.Answering.DoesAny(board.ChairKinds, chair) ? Answer.Met()
        : board.ChairKinds.Contains(string.Empty) ? _chair
        : Answer.NotMet(Statement.Of("statute.chair", ("partnership", EntityReference.Of(board.Board)), ("who", chair)));
}
