using PccGovernance.Reference;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Reads the cells of a board's row that name who sits on it.</summary>
internal sealed class SeatColumns(ImportContext context)
{
    private static readonly Func<string, string?> NoAnswer = static _ => null;
    private readonly ImportLog _log = context.Log;
    private readonly Dictionary<string, bool> _postsOfChairs = new(StringComparer.Ordinal);

    public void Read(BoardDraft board)
    {
        foreach ((ColumnField field, SeatRole role) in (ReadOnlySpan<(ColumnField, SeatRole)>)[
            (ColumnField.Chair, SeatRole.Chair), (ColumnField.ViceChair, SeatRole.ViceChair),
            (ColumnField.PolicingBodySeat, SeatRole.Unknown), (ColumnField.Members, SeatRole.Member),
            (ColumnField.Advisers, SeatRole.Adviser), (ColumnField.Observers, SeatRole.Observer),
            (ColumnField.Secretariat, SeatRole.Secretariat)])
        {
            if (board.Row[field] is null)
            {
                continue;
            }

            foreach (TableCell cell in board.Row.All(field))
            {
                if (!cell.IsBlank)
                {
                    SeatCell(board, field, role, cell);
                }
            }
        }

        if (PostOfChair(board.Row) is { } post && board.Row[ColumnField.Chair] is null or { IsBlank: true })
        {
            SeatCell(board, ColumnField.Chair, SeatRole.Chair, post);
        }

        DeniedOffice(board);
        OfficeTwice(board);
    }

    /// <summary>
    /// The office in its own column, and in another cell without a post: one seat, of the role that the other cell gives.
    /// </summary>
    private void OfficeTwice(BoardDraft board)
    {
        if (board.Row[ColumnField.PolicingBodySeat] is not { IsBlank: false } cell)
        {
            return;
        }

        bool isSeated = false;
        SeatItem? other = null;
        foreach ((SeatItem item, BoardDraft.SeatsOfCell of) in board.Seats)
        {
            if (item.Bodies.Any(static body => body.Kind == KindUses.PolicingBody))
            {
                isSeated |= of.Field == ColumnField.PolicingBodySeat && item.Role == SeatRole.Unknown;
                other ??= of.Field != ColumnField.PolicingBodySeat && item.Posts.Count == 0
                    && item.Role is SeatRole.Observer or SeatRole.Adviser or SeatRole.Secretariat
                        ? item
                        : null;
            }
        }

        if (isSeated && other is not null)
        {
            _log.Add(new()
            {
                Sheet = board.Row.Sheet,
                Row = board.Row.RowOf(cell),
                Column = cell.Letter,
                Kind = ImportEntryKind.Guessed,
                Value = cell.Text,
                Score = 0.7m,
                Statement = Statement.Of("import.seat.office-twice", ("text", cell.Text), ("other", other.Text)),
                Alternatives = ["one seat", "two seats"],
            });
        }
    }

    /// <summary>
    /// A column of the office's own seat that says no, where another cell of the board has the office among those who sit.
    /// </summary>
    private void DeniedOffice(BoardDraft board)
    {
        BoardRow row = board.Row;
        if (row[ColumnField.PolicingBodySeat] is { IsBlank: false } cell
            && CellMarks.YesNo(cell.Text) is { HasValue: true, Value: false }
            && !CellWords.IsNothing(cell.Text)
            && board.Seats.FirstOrDefault(static seat =>
                seat.Item.Bodies.Any(static body => body.Kind == KindUses.PolicingBody)).Item is { } seated)
        {
            _log.Add(new()
            {
                Sheet = row.Sheet,
                Row = row.RowOf(cell),
                Column = cell.Letter,
                Kind = ImportEntryKind.Conflicting,
                Value = cell.Text,
                Score = 0.7m,
                Statement = Statement.Of("import.seat.office-denied", ("text", cell.Text), ("other", seated.Text)),
            });
        }
    }

    private void SeatCell(BoardDraft board, ColumnField field, SeatRole role, TableCell cell)
    {
        BoardRow row = board.Row;
        int at = row.RowOf(cell);
        string name = field is ColumnField.Chair or ColumnField.ViceChair ? "chair" : "organisation";
        Func<string, string?> answer = context.Seats.HasAnswers ? Answers(name, row.Sheet, at) : NoAnswer;
        List<SeatItem> items = field switch
        {
            ColumnField.Chair when PostOfChair(row) is { } post && post != cell && !SeatPatterns.Brackets().IsMatch(cell.Text) =>
                context.Seats.Chair($"{TextKey.Tidy(cell.Text)} ({TextKey.Tidy(post.Text)})", role, answer),
            ColumnField.Chair or ColumnField.ViceChair => context.Seats.Chair(cell.Text, role, answer),
            ColumnField.PolicingBodySeat => context.Seats.Office(cell.Text, answer),
            _ => context.Seats.Members(cell.Text, role, answer),
        };
        _log.Understood(row.Sheet, at, cell.Column);
        if (items.Count > 0)
        {
            board.AddSeats(items, cell, field);
        }

        foreach (SeatItem item in items)
        {
            if (item.Issue != ImportEntryKind.Unknown)
            {
                string asks =
                    item.Issue is ImportEntryKind.Ambiguous && name == "chair" && item.Bodies.Count == 0 && item.Alternatives.Count != 1
                    ? "chair"
                    : "organisation";
                _log.Add(new()
                {
                    Sheet = row.Sheet,
                    Row = at,
                    Column = cell.Letter,
                    Kind = item.Issue,
                    Field = asks,
                    Value = item.Text,
                    Statement = item.Statement!,
                    Score = item.IsOpen ? item.Score : null,
                    Alternatives = [.. item.Alternatives],
                });
            }
        }

        if (field == ColumnField.PolicingBodySeat && items.Exists(static item => item.Role == SeatRole.Unknown && item.Bodies.Count > 0))
        {
            RoleOfTheOffice(board, cell, at);
        }

        SeatChecks.Repeated(items, row, at, cell, _log);
    }

    /// <summary>Whether a column of boards is that of the post of whoever chairs.</summary>
    public static bool IsPostOfChair(MappedColumn column) =>
        column is { Field: ColumnField.Post, Reason.Code: SettledColumns.PostOfChair };

    /// <summary>The post of whoever chairs, where it has a column of its own.</summary>
    private TableCell? PostOfChair(BoardRow row)
    {
        if (!_postsOfChairs.TryGetValue(row.Sheet, out bool isAny))
        {
            _postsOfChairs[row.Sheet] = isAny = context.Maps.Any(pair => pair.Key.Name == row.Sheet
                && pair.Value.Columns.Any(IsPostOfChair));
        }

        if (!isAny || row[ColumnField.Post] is not { IsBlank: false } post || CellWords.IsNothing(post.Text))
        {
            return null;
        }

        _log.Understood(row.Sheet, row.RowOf(post), post.Column);
        return post;
    }

    /// <summary>What a person said of a text in a cell.</summary>
    private Func<string, string?> Answers(string name, string sheet, int row) =>
        text => context.Decisions.Find("organisation", text, sheet, row)
            ?? (name == "chair" ? context.Decisions.Find("chair", text, sheet, row) : null);

    /// <summary>
    /// A column of the office's own seats says who goes. Where neither the law nor usual practice has a seat for the office on boards of
    /// the kind, it may be no member: that is told, and the role left open.
    /// </summary>
    private void RoleOfTheOffice(BoardDraft board, TableCell cell, int at)
    {
        MemberRequirement[] members = board.Kind is { } id
            && EnglandAndWales.Edition.PartnershipKind(Id<PartnershipKind>.Parse(id)) is { } kind
                ? [.. kind.StatutoryMembers, .. kind.UsualMembers]
                : [];
        if (members.Length > 0 && Array.TrueForAll(members, static member => member.Kind.Value != KindUses.PolicingBody))
        {
            _log.Add(new()
            {
                Sheet = board.Row.Sheet,
                Row = at,
                Column = cell.Letter,
                Kind = ImportEntryKind.Guessed,
                Value = cell.Text,
                Score = 0.85m,
                Statement = Statement.Of("import.seat.office-role", ("board", board.Name)),
                Alternatives = ["member", "adviser", "observer"],
            });
        }
    }
}
