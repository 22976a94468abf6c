using System.Text.RegularExpressions;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <content>When a board began, ended and was reviewed.</content>
internal sealed partial class BoardReader
{
    private void Dates(BoardDraft board)
    {
        BoardRow row = board.Row;
        if (row[ColumnField.Established] is { } from)
        {
            board.From = Date(from, row, "established");
        }

        if (row[ColumnField.Ended] is { } to)
        {
            string status = TextKey.Of(to.Text);
            if (status is "live"
                or "active"
                or "current"
                or "ongoing"
                or "open"
                or "no"
                or "n"
                or "yn weithredol"
                or "gweithredol"
                or "byw"
                or "cyfredol"
                or "in place")
            {
                _log.Understood(row.Sheet, row.RowOf(to), to.Column);
            }
            else if (Date(WithoutWord(to), row, "ended") is { } end)
            {
                PartialDate last = AfterLast(end);
                if (!EffectivePeriod.Between(board.From, last).IsInOrder)
                {
                    _log.Add(
                        CellReading<PartialDate>.Ask(
                            ImportEntryKind.Conflicting,
                            Statement.Of(
                                "import.board.ended-before",
                                ("ended", to.Text),
                                ("established", row[ColumnField.Established]?.Text))),
                        row,
                        to,
                        "ended");
                }
                else
                {
                    board.To = last;
                }
            }
        }

        if (row[ColumnField.LastReviewed] is { } reviewed)
        {
            board.LastReviewed = Date(reviewed, row, "last-reviewed");
        }
    }

    /// <summary>A sheet gives the last day; of a month or a year it is not known which day that was.</summary>
    public static PartialDate AfterLast(PartialDate end) => end.IsDay ? end.Latest.PlusDays(1) : end;

    /// <summary>When a board ended, without the word for how: <c>merged Apr 2019</c>.</summary>
    private static TableCell WithoutWord(TableCell cell) =>
        cell.Kind == TableCellKind.Text && EndedBy().Match(cell.Text) is { Success: true } match
            ? cell with { Text = match.Groups["day"].Value }
            : cell;

    [GeneratedRegex(
        "^\\s*(merged|closed|ended|disbanded|stood down|wound up|dissolved|folded|ceased|abolished|finished|discontinued|replaced"
            + "|superseded|unwyd|caewyd|daeth i ben|diddymwyd)( (in|on|yn|ar|from|at|end of))?[ ,:-]+(?<day>.*\\d.*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        60_000)]
    private static partial Regex EndedBy();

    private PartialDate? Date(TableCell cell, BoardRow row, string field)
    {
        CellReading<PartialDate> reading = Reading(cell, row, field, PartialDateCell.Read, PartialDateCell.Read);
        if (field == "last-reviewed" && reading is { HasValue: true, Value.Earliest: var day } && day > context.AsOf)
        {
            _log.Add(DaysToCome.Doubt(cell, reading.Value), row, cell, field);
        }

        return reading.HasValue ? reading.Value : null;
    }
}
