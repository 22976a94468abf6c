using System.Globalization;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// Finds boards that are listed twice, under one name or two, and says where the listings differ. The second listing is left out unless it
/// has ended.
/// </summary>
internal sealed class DuplicateFinder(ImportContext context)
{
    public void Find()
    {
        // Most keys have one board: a list is made for those that have more.
        Dictionary<(char Sort, string Text), object> byKey = [];
        foreach (BoardDraft board in context.Drafts)
        {
            foreach ((char Sort, string Text) key in Keys(board))
            {
                if (!byKey.TryGetValue(key, out object? found))
                {
                    byKey.Add(key, board);
                    continue;
                }

                if (found is not List<BoardDraft> others)
                {
                    byKey[key] = others = [(BoardDraft)found];
                }

                if (
                    board.SameAs is null
                    && others.Find(other => other.SameAs is null && other != board && Why(other, board) is not null) is { } first)
                {
                    Report(first, board, Why(first, board)!);
                }

                others.Add(board);
            }
        }
    }

    private IEnumerable<(char Sort, string Text)> Keys(BoardDraft board)
    {
        if (context.Boards.IsShared(board))
        {
            yield return ('n', board.Key ?? TextKey.Expanded(board.Name));
        }

        if (board.ShortName is { Length: > 1 })
        {
            yield return ('s', TextKey.Of(board.ShortName));
        }

        if (board.Kind is not null && KindUses.Is(board.Kind, "one-for-an-area") && Ground(board) is { } ground)
        {
            yield return ('k', $"{board.Kind}:{ground}");
        }
    }

    private Statement? Why(BoardDraft first, BoardDraft second)
    {
        if (IsOfOtherSheet(first, second))
        {
            return null;
        }

        if (
            TextKey.Expanded(first.Name) == TextKey.Expanded(second.Name)
            && (first.Footprint.IsUnknown || second.Footprint.IsUnknown || Overlap(first, second)))
        {
            return Statement.Of("import.duplicate.name");
        }

        if (
            first.ShortName is { Length: > 1 }
            && TextKey.Of(first.ShortName) == TextKey.Of(second.ShortName)
            && Alike(first.Name, second.Name) >= 0.6)
        {
            return Statement.Of("import.duplicate.abbreviation");
        }

        return
            first.Kind is not null
            && first.Kind == second.Kind
            && KindUses.Is(first.Kind, "one-for-an-area")
            && !first.Footprint.IsUnknown
            && context.Areas.Ground(first.Footprint.Areas).SetEquals(context.Areas.Ground(second.Footprint.Areas))
            ? Statement.Of("import.duplicate.kind", ("kind", first.Kind))
            : null;
    }

    /// <summary>Boards on sheets of two areas are two, whatever they are called; on sheets of one area they may be one.</summary>
    private bool IsOfOtherSheet(BoardDraft first, BoardDraft second) =>
        first.Row.Sheet != second.Row.Sheet
            && context.SheetAreas.TryGetValue(first.Row.Sheet, out Footprint? one)
            && context.SheetAreas.TryGetValue(second.Row.Sheet, out Footprint? other)
            && !context.Areas.Ground(one.Areas).SetEquals(context.Areas.Ground(other.Areas));

    private bool Overlap(BoardDraft first, BoardDraft second) =>
        context.Areas.Ground(first.Footprint.Areas).Overlaps(context.Areas.Ground(second.Footprint.Areas));

    private static double Alike(string first, string second)
    {
        HashSet<string> one = [.. TextKey.Expanded(first).Split(' ').Where(static word => !TextKey.IsSmall(word))];
        HashSet<string> other = [.. TextKey.Expanded(second).Split(' ').Where(static word => !TextKey.IsSmall(word))];
        int shared = one.Count(other.Contains);
        return (double)shared / Math.Max(1, one.Count + other.Count - shared);
    }

    private void Report(BoardDraft first, BoardDraft second, Statement why)
    {
        bool kept = second.To is not null != first.To is not null;
        string answer = second.Row[ColumnField.Name] is { } cell
            ? context.Decisions.Find("duplicate", cell.Text, second.Row.Sheet, second.Row.Row) ?? string.Empty
            : string.Empty;
        if (TextKey.Of(answer) is "no" or "two boards" or "other")
        {
            return;
        }

        if (!kept)
        {
            second.SameAs = first;
        }

        Say(
            second,
            ColumnField.Name,
            ImportEntryKind.Duplicate,
            kept
                ? Statement.Of(
                    "import.duplicate.predecessor",
                    ("second", second.Name),
                    ("first", first.Name),
                    ("row", first.Row.Row),
                    ("why", why))
                : Statement.Of(
                    "import.duplicate.left-out",
                    ("second", second.Name),
                    ("first", first.Name),
                    ("row", first.Row.Row),
                    ("why", why)),
            0.85m,
            "same board",
            "two boards"
        );
        if (!kept)
        {
            Differences(first, second);
        }
    }

    private void Differences(BoardDraft first, BoardDraft second)
    {
        Differ(
            first,
            second,
            ColumnField.Frequency,
            first.Meetings?.ToString(CultureInfo.InvariantCulture),
            second.Meetings?.ToString(CultureInfo.InvariantCulture),
            orUnread: true);
        Differ(
            first,
            second,
            ColumnField.Length,
            first.Hours?.ToString(CultureInfo.InvariantCulture),
            second.Hours?.ToString(CultureInfo.InvariantCulture));
        Differ(first, second, ColumnField.Footprint, Ground(first), Ground(second));
        Differ(
            first,
            second,
            ColumnField.Tier,
            first.Tier == PartnershipTier.Unknown ? null : first.Tier.ToString(),
            second.Tier == PartnershipTier.Unknown ? null : second.Tier.ToString());
        Differ(
            first,
            second,
            ColumnField.LastReviewed,
            first.LastReviewed?.ToString(),
            second.LastReviewed?.ToString());
        Differ(first, second, ColumnField.Chair, Chairs(first), Chairs(second));
    }

    private void Differ(BoardDraft first, BoardDraft second, ColumnField field, string? one, string? other, bool orUnread = false)
    {
        if (
            first.Row[field] is { IsBlank: false } cell
            && second.Row[field] is { IsBlank: false } again
            && TextKey.Of(cell.Text) != TextKey.Of(again.Text)
            && (one != other)
            && ((one is not null && other is not null) || orUnread))
        {
            Say(
                second,
                field,
                ImportEntryKind.Conflicting,
                Statement.Of(
                    "import.duplicate.differs",
                    ("row", first.Row.Row),
                    ("first", TextKey.Tidy(cell.Text)),
                    ("second", TextKey.Tidy(again.Text))),
                0.7m,
                TextKey.Tidy(cell.Text),
                TextKey.Tidy(again.Text)
            );
        }
    }

    private string? Ground(BoardDraft board) =>
        board.Footprint.IsUnknown ? null : string.Join(' ', context.Areas.Ground(board.Footprint.Areas).Order());

    private static string? Chairs(BoardDraft board)
    {
        string chairs = string.Join(
            '|',
            board
                .Seats.Where(static seat => seat.Cell.Field == ColumnField.Chair)
                .SelectMany(static seat => seat.Item.Bodies.Select(static body => body.Name).DefaultIfEmpty(seat.Item.Text))
                .Order(StringComparer.Ordinal));
        return chairs.Length == 0 ? null : chairs;
    }

    private void Say(
        BoardDraft board,
        ColumnField field,
        ImportEntryKind kind,
        Statement statement,
        decimal score,
        params string[] alternatives)
    {
        if (board.Row[field] is { } cell)
        {
            context.Log.Add(new()
            {
                Sheet = board.Row.Sheet,
                Row = board.Row.RowOf(cell),
                Column = cell.Letter,
                Kind = kind,
                Field = kind == ImportEntryKind.Duplicate ? "duplicate" : string.Empty,
                Value = cell.Text,
                Statement = statement,
                Score = score,
                Alternatives = [.. alternatives],
            });
        }
    }
}
