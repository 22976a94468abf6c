using System.Text.RegularExpressions;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <content>When a board began, ended and was reviewed.</content>
internal sealed partial class BoardReader
{
    private readonly Dictionary<string, bool> _ofLife = new(StringComparer.Ordinal);

    private void Dates(BoardDraft board)
    {
        BoardRow row = board.Row;
        if (row[ColumnField.Established] is { } since)
        {
            if (row[ColumnField.Ended] is null or { IsBlank: true } && BothEnds(since) is (var first, var last))
            {
                board.From = Date(since with { Text = first }, row, "established");
                board.To = Date(WithoutWord(since with { Text = last }), row, "ended") is { } until
                    && EffectivePeriod.Between(board.From, AfterLast(until)).IsInOrder
                        ? AfterLast(until)
                        : null;
            }
            else
            {
                board.From = Date(since, row, "established");
            }
        }

        if (row[ColumnField.Ended] is { } to)
        {
            string status = TextKey.Of(to.Text);
            bool isOfLife = IsOfLife(row.Sheet);
            if (isOfLife && (CellMarks.YesNo(to.Text) is { HasValue: true, Value: true } || to.Text.Trim() == "-1"))
            {
                _log.Understood(row.Sheet, row.RowOf(to), to.Column);
            }
            else if (isOfLife && CellMarks.YesNo(to.Text) is { HasValue: true, Value: false } && !CellWords.IsNothing(to.Text))
            {
                _log.Add(
                    CellReading<PartialDate>.Ask(ImportEntryKind.NotUnderstood, Statement.Of("import.board.ended-when", ("text", to.Text))),
                    row, to, "ended");
            }
            else if (status is "live"
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
                or "in place"
                or "parhaus"
                or "yn parhau"
                or "continuing"
                or "present"
                or "to date"
                or "presennol")
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

        if (board.To is null && row[ColumnField.Ended] is null or { IsBlank: true })
        {
            if (row[ColumnField.Name] is { } name && OfName(name.Text) is { } ofName)
            {
                EndedByRemark(board, name, ofName);
            }
            else if (row[ColumnField.Notes] is { IsBlank: false } remark)
            {
                EndedByRemark(board, remark, remark.Text);
            }
        }

        _status.Read(board);
        if (row[ColumnField.LastReviewed] is { } reviewed)
        {
            board.LastReviewed = Date(reviewed, row, "last-reviewed");
        }
    }

    /// <summary>
    /// A remark that begins with the end of the board: <c>CLOSED Dec 2021 – work to JIAC</c>. One without a day is asked.
    /// </summary>
    private void EndedByRemark(BoardDraft board, TableCell remark, string text)
    {
        BoardRow row = board.Row;
        if (ClosedFirst().Match(TextKey.Tidy(text)) is not { Success: true, Groups: var said })
        {
            return;
        }

        string day = said["day"].Value.Trim();
        if ((context.Decisions.Find("ended", remark.Text, row.Sheet, row.RowOf(remark)) ?? day) is { Length: > 0 } given
            && PartialDateCell.Read(Arrow().Replace(given, " - ")) is { HasValue: true, Value: var last }
            && EffectivePeriod.Between(board.From, AfterLast(last)).IsInOrder)
        {
            board.To = AfterLast(last);
            _log.Add(
                CellReading<PartialDate>.Guess(
                    last, 0.85m, ImportEntryKind.Guessed,
                    Statement.Of("import.board.ended-by-remark", ("text", remark.Text), ("date", last.ToString()))),
                row, remark, "ended");
            return;
        }

        _log.Add(
            CellReading<PartialDate>.Ask(ImportEntryKind.NotUnderstood, Statement.Of("import.board.ended-when", ("text", remark.Text))),
            row, remark, "ended");
    }

    /// <summary>What a name says of the end of its board, in brackets or behind a dash: <c>(disbanded Dec 2023)</c>.</summary>
    private static string? OfName(string name) =>
        SeatPatterns.Brackets().Matches(name).Select(static match => match.Groups["in"].Value.Trim()).FirstOrDefault(ClosedFirst().IsMatch)
        ?? (name.Split([" – ", " - "], StringSplitOptions.TrimEntries) is { Length: > 1 } parts && ClosedFirst().IsMatch(parts[^1])
            ? parts[^1]
            : null);

    [GeneratedRegex(
        "^(closed( down)?|disbanded|stood down|wound up|dissolved|ceased|abolished|caewyd|wedi cau|daeth i ben)"
            + "( (in|on|at|from|end of|yn|ar) )?(?<day>$|[ :,–-]*\\(?(?=\\d|['’]?\\d\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
            + "|fy\\b|spring|summer|autumn|winter|last m).*$|\\s*[–-].*$)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        60_000)]
    private static partial Regex ClosedFirst();

    [GeneratedRegex("\\s*(->|→|=>)\\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Arrow();

    /// <summary>The first and the last day that one cell gives: <c>1998 – Mar 2023</c>; <c>null</c> for one day.</summary>
    private static (string First, string Last)? BothEnds(TableCell cell) =>
        cell.Kind == TableCellKind.Text
            && !PartialDateCell.Read(cell).HasValue
            && FromTo().Match(cell.Text) is { Success: true, Groups: var said }
            && PartialDateCell.Read(said["from"].Value).HasValue
            && PartialDateCell.Read(WithoutWord(cell with { Text = said["to"].Value })).HasValue
                ? (said["from"].Value, said["to"].Value)
                : null;

    [GeneratedRegex(
        "^\\s*(from )?(?<from>[^–]+?)\\s+(–|-|to|until|till|hyd)\\s+(?<to>.+?)\\s*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        60_000)]
    private static partial Regex FromTo();

    /// <summary>Whether the column that says whether a board has ended asks whether it goes on: there a yes is no end.</summary>
    private bool IsOfLife(string sheet)
    {
        if (!_ofLife.TryGetValue(sheet, out bool isOfLife))
        {
            _ofLife[sheet] = isOfLife = context.Maps.Any(pair => pair.Key.Name == sheet && pair.Value.Columns.Any(static column =>
                column.Field == ColumnField.Ended && OfLife().IsMatch(TextKey.Of(ListHeaders.Parted(column.Header)))));
        }

        return isOfLife;
    }

    [GeneratedRegex(
        "\\b(live|active|current|still|going|ongoing|open|in use|byw|gweithredol|cyfredol)\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex OfLife();

    /// <summary>A sheet gives the last day; of a month or a year it is not known which day that was.</summary>
    public static PartialDate AfterLast(PartialDate end) => end.IsDay ? end.Latest.PlusDays(1) : end;

    /// <summary>When a board ended, without the word for how: <c>merged Apr 2019</c>.</summary>
    private static TableCell WithoutWord(TableCell cell) =>
        cell.Kind == TableCellKind.Text && EndedBy().Match(cell.Text) is { Success: true } match
            ? cell with { Text = match.Groups["day"].Value }
            : cell;

    [GeneratedRegex(
        "^\\s*(n|no|na|merged|closed|ended|disbanded|stood down|wound up|dissolved|folded|ceased|abolished|finished|discontinued|replaced"
            + "|superseded|unwyd|caewyd|daeth i ben|diddymwyd)( (in|on|yn|ar|from|at|end of))?[ ,:-]+(?<day>.*\\d.*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        60_000)]
    private static partial Regex EndedBy();

    /// <summary>A day that the file's key gives for what a text calls it: <c>since LGR</c>, of which the key says when it was.</summary>
    private CellReading<PartialDate>? ByKey(string text)
    {
        string code = SinceWord().Replace(text, string.Empty).Trim();
        foreach (string meaning in context.Key.MeaningsOf(code).Where(meaning => meaning != text))
        {
            foreach (string part in meaning.Split([',', '(', ')', ';'],
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (part.Any(char.IsAsciiDigit) && PartialDateCell.Read(part) is { HasValue: true, Value: var day })
                {
                    return CellReading<PartialDate>.Guess(
                        day, 0.8m, ImportEntryKind.Guessed,
                        Statement.Of("import.cell.date-by-key", ("text", text), ("date", day.ToString()), ("meaning", meaning)),
                        day.ToString());
                }
            }
        }

        return null;
    }

    /// <summary>A day whose column writes the month first.</summary>
    private CellReading<PartialDate>? ByOrder(TableCell cell, BoardRow row) =>
        context.DayOrders.Count == 0 ? null : context.DayOrders.GetValueOrDefault((row.Sheet, cell.Letter))?.Read(cell.Text);

    private CellReading<PartialDate> Said(CellReading<PartialDate> reading, TableCell cell, BoardRow row, string field)
    {
        if (context.Decisions.Find(field, cell.Text, row.Sheet, row.RowOf(cell)) is not null)
        {
            return Read(cell, row, field);
        }

        _log.Add(reading, row, cell, field);
        return reading;
    }

    [GeneratedRegex("^\\s*(since|from|after|at|on|before|ers|ar ol)\\s+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
        | RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex SinceWord();

    /// <summary>Of a review a remark without a day is an answer; of an end it is not: <c>closed</c> has to be asked when.</summary>
    private CellReading<PartialDate> Read(TableCell cell, BoardRow row, string field) => field == "last-reviewed"
        ? Reading(cell, row, field, PartialDateCell.Reviewed, PartialDateCell.Reviewed)
        : Reading(cell, row, field, PartialDateCell.Read, PartialDateCell.Read);

    private PartialDate? Date(TableCell cell, BoardRow row, string field)
    {
        CellReading<PartialDate> reading = cell.Kind == TableCellKind.Text && (ByOrder(cell, row) ?? ByKey(cell.Text)) is { } known
            ? Said(known, cell, row, field)
            : Read(cell, row, field);
        if (field == "last-reviewed" && reading is { HasValue: true, Value.Earliest: var day } && day > context.AsOf)
        {
            _log.Add(DaysToCome.Doubt(cell, reading.Value), row, cell, field);
        }

        return reading.HasValue ? reading.Value : null;
    }
}
