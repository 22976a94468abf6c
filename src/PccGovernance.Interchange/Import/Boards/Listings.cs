using System.Globalization;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Holds two listings of one board against each other.</summary>
internal sealed class Listings(ImportContext context)
{
    /// <summary>Says where the second of two listings differs from the first.</summary>
    public void Compare(BoardDraft first, BoardDraft second)
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
        Differ(first, second, ColumnField.Established, first.From?.ToString(), second.From?.ToString());
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

    /// <summary>The ground of a board, to compare by; <c>null</c> where it is not known.</summary>
    public string? Ground(BoardDraft board) =>
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

    /// <summary>Says something of a cell of a board.</summary>
    public void Say(
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
