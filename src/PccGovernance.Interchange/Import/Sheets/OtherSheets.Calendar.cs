using System.Text.RegularExpressions;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Calendars of meetings: a date a row, or a column for each month.</summary>
internal sealed partial class OtherSheets
{
    /// <summary>The meetings that a board's own row has in columns of months.</summary>
    public void Months(BoardDraft board, MappedSheet map)
    {
        if (board.Row[ColumnField.Month] is not null)
        {
            foreach (TableCell cell in board.Row.All(ColumnField.Month).Where(static cell => !cell.IsBlank))
            {
                Month(board, map, cell, board.Row.Sheet, board.Row.RowOf(cell));
            }
        }
    }

    private void CalendarRow(MappedSheet map, TableSheet sheet, TableRow row)
    {
        if (Cell(map, row, ColumnField.Name) is not { IsBlank: false } name)
        {
            Ignore(sheet.Name, row, Statement.Of("import.row.no-board"));
            return;
        }

        string key = TextKey.Of(name.Text);
        if (row.Filled().Length == 1 && !context.Boards.IsName(name.Text))
        {
            Ignore(sheet.Name, row, Statement.Of("import.row.note"));
            return;
        }

        if (NoBoard().IsMatch(key))
        {
            Ignore(sheet.Name, row, Statement.Of(Counts().IsMatch(key) || key.StartsWith("meetings", StringComparison.Ordinal)
                ? "import.row.totals"
                : "import.row.days-off"));
            return;
        }

        if (Board(name, sheet.Name, row.Number) is not { } board)
        {
            return;
        }

        context.Log.Understood(sheet.Name, row.Number, name.Column);
        if (Cell(map, row, ColumnField.Date) is { IsBlank: false } date)
        {
            Day(board, sheet, row, date);
        }

        foreach (MappedColumn column in map.Columns.Where(static column => column.Field == ColumnField.Month))
        {
            if (row[TableColumns.Number(column.Letter)] is { IsBlank: false } cell)
            {
                Month(board, map, cell, sheet.Name, row.Number);
            }
        }

        board.MonthsShown = Math.Max(board.MonthsShown, map.Columns.Count(static column => column.Field == ColumnField.Month));
    }

    private void Day(BoardDraft board, TableSheet sheet, TableRow row, TableCell date)
    {
        CellReading<PartialDate> reading = PartialDateCell.Read(date);
        context.Log.Understood(sheet.Name, row.Number, date.Column);
        if (reading.HasValue && reading.Value.ToString().Length >= 7)
        {
            board.AddMonths(reading.Value.Earliest.Month, 1);
            return;
        }

        NotRead(date, sheet.Name, row.Number, "import.calendar.no-day");
    }

    private void Month(BoardDraft board, MappedSheet map, TableCell cell, string sheet, int row)
    {
        string header = map.Columns.FirstOrDefault(column => column.Letter == cell.Letter)?.Header ?? string.Empty;
        context.Log.Understood(sheet, row, cell.Column);
        string text = TextKey.Tidy(cell.Text);
        if (CellWords.IsNothing(text) || NoMeeting().IsMatch(TextKey.Of(text)))
        {
            return;
        }

        if (Cancelled().IsMatch(TextKey.Of(text)))
        {
            NotRead(cell, sheet, row, "import.calendar.cancelled");
            return;
        }

        if (CellWords.IsUnknown(text))
        {
            NotRead(cell, sheet, row, "import.calendar.no-day");
            return;
        }

        int meetings = cell.Kind == TableCellKind.Text && PartialDateCell.Read(cell) is not { HasValue: true }
            ? Math.Max(1, text.Split([',', '&', ';', '\n', '+'], StringSplitOptions.RemoveEmptyEntries).Length)
            : 1;
        board.AddMonths(MonthHeaders.Of(header), meetings);
    }

    private void NotRead(TableCell cell, string sheet, int row, string code) => context.Log.Add(new()
    {
        Sheet = sheet,
        Row = row,
        Column = cell.Letter,
        Kind = ImportEntryKind.NotUnderstood,
        Field = "date",
        Value = cell.Text,
        Statement = Statement.Of(code, ("text", TextKey.Tidy(cell.Text))),
    });

    /// <summary>Rows of calendars that are of no board.</summary>
    [GeneratedRegex(
        "^((bank|public|school|summer|christmas|easter) holidays?|holidays?|half terms?|recess|pre election period|purdah|elections?"
        + "|total|totals|count|meetings (in|per|this) .*|meetings|number of meetings|gwyliau.*|gwyl y banc|cyfanswm.*)\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex NoBoard();

    [GeneratedRegex("\\b(canc|cancelled|canceled|stood down|wedi canslo|canslwyd)\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Cancelled();

    [GeneratedRegex("^(no meeting|no mtg|none|recess|dim cyfarfod|no)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex NoMeeting();
}
