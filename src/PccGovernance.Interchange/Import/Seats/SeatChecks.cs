using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>What the seats of one board say against each other.</summary>
internal static class SeatChecks
{
    /// <summary>One body twice in a cell, under its present and a former name.</summary>
    public static void Repeated(List<SeatItem> items, BoardRow row, int at, TableCell cell, ImportLog log)
    {
        if (!items.Exists(static item => item.Issue == ImportEntryKind.FormerBody))
        {
            return;
        }

        foreach (SeatItem former in items.Where(static item => item.Issue == ImportEntryKind.FormerBody))
        {
            SeatItem? now = items.Find(item =>
                item.Issue != ImportEntryKind.FormerBody && item.Bodies.Any(body => former.Bodies.Any(other => other.Name == body.Name)));
            if (now is not null)
            {
                log.Add(new()
                {
                    Sheet = row.Sheet,
                    Row = at,
                    Column = cell.Letter,
                    Kind = ImportEntryKind.Duplicate,
                    Value = $"{now.Text} / {former.Text}",
                    Statement = Statement.Of("import.seat.one-body", ("now", now.Text), ("former", former.Text)),
                });
            }
        }
    }

    /// <summary>A member listed as chair whom the column of chairs does not name.</summary>
    public static void Chairs(BoardDraft board, ImportLog log)
    {
        if (!IsOtherChair(board))
        {
            return;
        }

        OrganisationMeaning[] named =
        [
            .. board
                .Seats.Where(static seat => seat.Cell.Field == ColumnField.Chair && seat.Item.Role == SeatRole.Chair)
                .SelectMany(static seat => seat.Item.Bodies),
        ];
        foreach (
            (SeatItem item, BoardDraft.SeatsOfCell cell) in board.Seats.Where(static seat =>
                seat.Cell.Field != ColumnField.Chair && seat.Item.Role == SeatRole.Chair))
        {
            if (named.Length > 0 && !item.Bodies.Any(body => named.Any(other => other.Name == body.Name)))
            {
                log.Add(
                    new()
                    {
                        Sheet = board.Row.Sheet,
                        Row = cell.Row,
                        Column = TableColumns.Letter(cell.Column),
                        Kind = ImportEntryKind.Conflicting,
                        Field = "organisation",
                        Value = item.Text,
                        Score = 0,
                        Statement = Statement.Of(
                            "import.seat.other-chair",
                            ("text", item.Text),
                            ("chairs", named.Select(static body => body.Name).ToValueList())),
                        Alternatives = [.. named.Select(static body => body.Name), .. item.Bodies.Select(static body => body.Name)],
                    }
                );
            }
        }
    }

    /// <summary>A chair of another sheet whom the board's own column of chairs does not name.</summary>
    public static void OtherChair(BoardDraft board, SeatItem item, string sheet, int row, TableCell cell, ImportLog log)
    {
        if (item.Role != SeatRole.Chair || item.Bodies.Count == 0)
        {
            return;
        }

        (SeatItem Item, BoardDraft.SeatsOfCell Cell)[] said =
            [.. board.Seats.Where(static seat => seat.Cell.Field == ColumnField.Chair && seat.Item.Role == SeatRole.Chair)];
        SeatItem[] chairs = said.Length > 0
            ? [.. said.Select(static seat => seat.Item)]
            : [.. board.OtherSeats.Select(static seat => seat.Item).Where(static seat => seat.Role == SeatRole.Chair)];
        OrganisationMeaning[] named = [.. chairs.SelectMany(static chair => chair.Bodies)];
        if (chairs.Length == 0 || item.Bodies.Any(body => Array.Exists(named, other => other.Name == body.Name)))
        {
            return;
        }

        // A rota of which the column of chairs does not say who has it now is a chair all the same.
        string[] names = [.. chairs.SelectMany(static chair => chair.Bodies.Select(static body => body.Name).DefaultIfEmpty(chair.Text))];
        log.Add(new()
        {
            Sheet = sheet,
            Row = row,
            Column = cell.Letter,
            Kind = ImportEntryKind.Conflicting,
            Field = "organisation",
            Value = item.Text,
            Score = 0.5m,
            Statement = Statement.Of("import.seat.second-chair", ("text", item.Text), ("chairs", names.ToValueList())),
            Alternatives = [.. names, .. item.Bodies.Select(static body => body.Name)],
        });
    }

    /// <summary>Whether a cell that is not of the chair names one. A plain loop: every board is asked.</summary>
    private static bool IsOtherChair(BoardDraft board)
    {
        for (int at = 0; at < board.CellCount; at++)
        {
            BoardDraft.SeatsOfCell cell = board.CellAt(at);
            if (cell.Field != ColumnField.Chair && cell.Items.Exists(static item => item.Role == SeatRole.Chair))
            {
                return true;
            }
        }

        return false;
    }
}
