using System.Text.RegularExpressions;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// A column of states beside one of last days (<c>Active</c>, <c>Closed</c>, <c>Paused</c>): it has no place of its own, but says where a
/// day is lacking, or does not fit.
/// </summary>
internal sealed partial class BoardStatus(ImportContext context)
{
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    public void Read(BoardDraft board)
    {
        if (Column(board.Row.Sheet) is not (> 0 and var column) || board.Row.At(column) is not { IsBlank: false } cell)
        {
            return;
        }

        string state = TextKey.Of(cell.Text);
        CellReading<PartialDate>? said =
            Gone().IsMatch(state) && board.To is null && board.Row[ColumnField.Ended] is null or { IsBlank: true }
                ? CellReading<PartialDate>.Ask(ImportEntryKind.NotUnderstood, Statement.Of("import.board.ended-when", ("text", cell.Text)))
            : Goes().IsMatch(state) && board.To is { } end && end.Latest <= context.AsOf
                ? CellReading<PartialDate>.Ask(
                    ImportEntryKind.Conflicting, Statement.Of("import.board.goes-on", ("text", cell.Text))) with
                {
                    IsOpen = false,
                }
            : Rests().IsMatch(state)
                ? CellReading<PartialDate>.Lacks(Statement.Of("import.board.rests", ("text", cell.Text)))
            : null;
        if (said is null)
        {
            return;
        }

        if (said.IsOpen
            && context.Decisions.Find("ended", cell.Text, board.Row.Sheet, board.Row.RowOf(cell)) is { } answer
            && PartialDateCell.Read(answer) is { HasValue: true, Value: var day })
        {
            board.To = BoardReader.AfterLast(day);
            return;
        }

        context.Log.Add(
            said, board.Row, said.Issue == ImportEntryKind.Conflicting ? board.Row[ColumnField.Ended] ?? cell : cell, "ended");
    }

    /// <summary>The column of states that is read as nothing else; 0 where there is none.</summary>
    private int Column(string sheet)
    {
        if (!_columns.TryGetValue(sheet, out int column))
        {
            _columns[sheet] = column = context.Maps
                .Where(pair => pair.Key.Name == sheet)
                .SelectMany(static pair => pair.Value.Columns)
                .Where(static one => one.Field == ColumnField.Unknown && OfStates().IsMatch(TextKey.Of(ListHeaders.Parted(one.Header))))
                .Select(static one => TableColumns.Number(one.Letter))
                .FirstOrDefault();
        }

        return column;
    }

    [GeneratedRegex("^((board|group|current|partnership|live) )?(status|state|statws|cyflwr)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex OfStates();

    [GeneratedRegex("^(closed( down)?|ended|disbanded|dissolved|stood down|wound up|ceased|inactive|archived?|abolished|defunct|historic"
        + "|wedi cau|wedi dod i ben|caewyd)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Gone();

    [GeneratedRegex("^(active|live|current|open|ongoing|running|in place|gweithredol|byw|cyfredol|parhaus)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Goes();

    [GeneratedRegex("^(paused|on hold|dormant|suspended|in abeyance|proposed|planned|forming|in development|draft|not started"
        + "|wedi oedi|arfaethedig|ataliwyd)\\b.*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Rests();
}
