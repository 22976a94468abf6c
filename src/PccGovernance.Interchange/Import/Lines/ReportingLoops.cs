using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Takes lines away by which a board would report to itself.</summary>
internal static class ReportingLoops
{
    public static void Break(IEnumerable<BoardDraft> boards, ImportLog log)
    {
        foreach (BoardDraft board in boards.Where(static board => board.ReportsTo.Count > 0))
        {
            board.RemoveParents(parent => parent == board || parent.SameAs is not null || Reaches(parent, board, [], log));
        }
    }

    private static bool Reaches(BoardDraft from, BoardDraft to, HashSet<BoardDraft> seen, ImportLog log)
    {
        if (!seen.Add(from))
        {
            return false;
        }

        if (!from.ReportsTo.Contains(to))
        {
            return from.ReportsTo.Any(parent => Reaches(parent, to, seen, log));
        }

        if (to.Row[ColumnField.ReportsTo] is { } cell)
        {
            log.Add(new()
            {
                Sheet = to.Row.Sheet,
                Row = to.Row.RowOf(cell),
                Column = cell.Letter,
                Kind = ImportEntryKind.Conflicting,
                Value = cell.Text,
                Score = 0,
                Statement = Statement.Of("import.board.cycle", ("board", to.Name), ("by", from.Name)),
            });
        }

        return true;
    }
}
