using System.Text.RegularExpressions;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Tables of who came to the meetings of one board, which its sheet or its title names.</summary>
internal sealed partial class OtherSheets
{
    private readonly Dictionary<string, AttendanceTable> _attendance = new(StringComparer.Ordinal);

    /// <summary>The share of meetings that the marks of a row give, where the sheet has a column for each meeting.</summary>
    private decimal? Share(MappedSheet map, TableSheet sheet, TableRow row) =>
        map.Columns.Any(static column => column.Field == ColumnField.Meeting) ? Table(map, sheet).Share(row) : null;

    private AttendanceTable Table(MappedSheet map, TableSheet sheet) =>
        _attendance.TryGetValue(sheet.Name, out AttendanceTable? table)
            ? table
            : _attendance[sheet.Name] = new(context, map, sheet);

    private void Attendance(MappedSheet map, TableSheet sheet)
    {
        if (AttendanceOf(map, sheet) is not { } named)
        {
            context.Log.Add(new()
            {
                Sheet = sheet.Name,
                Kind = ImportEntryKind.NotImported,
                Value = sheet.Name,
                Statement = Statement.Of("import.attendance.no-board"),
            });
            return;
        }

        if (Board(named.Cell, sheet.Name, named.Row.Number) is not { } board)
        {
            return;
        }

        if (named.Row.Number < map.HeaderRow)
        {
            context.Log.Understood(sheet.Name, named.Row.Number, named.Cell.Column);
        }

        context.Log.Add(new()
        {
            Sheet = sheet.Name,
            Row = named.Row.Number,
            Kind = ImportEntryKind.Guessed,
            Value = named.Cell.Text,
            Score = 0.85m,
            Statement = Statement.Of("import.attendance.board", ("board", board.Name)),
        });
        if (IsLog(map, sheet))
        {
            Log(map, sheet, board);
            return;
        }

        AttendanceTable table = Table(map, sheet);
        if (board.Months.Count == 0)
        {
            foreach (int month in table.Months)
            {
                board.AddMonths(month, 1);
            }
        }

        foreach (TableRow row in sheet.Lines.Where(row => row.Number > map.HeaderRow && !row.IsBlank))
        {
            if (Cell(map, row, ColumnField.Organisation) is not { IsBlank: false } organisation)
            {
                Ignore(sheet.Name, row, Statement.Of("import.row.no-organisation"));
            }
            else if (Counts().IsMatch(TextKey.Of(organisation.Text)))
            {
                Ignore(sheet.Name, row, Statement.Of("import.row.totals"));
            }
            else if (!table.IsMarked(row) && context.Organisations.Resolve(organisation.Text).Count == 0)
            {
                Ignore(sheet.Name, row, Statement.Of("import.row.note"));
            }
            else
            {
                context.UsedRows.Add(sheet.Name, row.Number);
                Seat(board, map, sheet, row, organisation);
            }
        }
    }

    /// <summary>The board whose attendance it is: named by the title above the table, else by the sheet.</summary>
    private (TableCell Cell, TableRow Row)? AttendanceOf(MappedSheet map, TableSheet sheet)
    {
        TableRow header = sheet.Lines.First(row => row.Number == map.HeaderRow);
        (TableCell Cell, TableRow Row)[] named =
        [
            .. sheet.Lines.Where(row => row.Number < map.HeaderRow)
                .SelectMany(static row => row.Filled().Select(cell => (cell, row)))
                .Append((new() { Column = 1, Kind = TableCellKind.Text, Text = sheet.Name }, header))
                .Select(static one => (Cell: one.Item1 with { Text = WithoutRest(one.Item1.Text) }, Row: one.Item2))
                .Where(one => one.Cell.Text.Length > 1 && (IsOfFile(one.Cell.Text) || BoardHeaders.IsLikely(one.Cell.Text))),
        ];
        return named.Length == 0 ? null : named[0];
    }

    /// <summary>Whether a text is the word for a count of those who came.</summary>
    public static bool IsCount(string text) => Counts().IsMatch(TextKey.Of(text));

    private static string WithoutRest(string title) => Beside().Replace(TextKey.Tidy(title), string.Empty).Trim(' ', '-', '–', ':');

    /// <summary>What titles of such tables say beside the name of the board.</summary>
    [GeneratedRegex(
        "^(attendance|presenoldeb)( (register|record|log|sheet))?( (at|of|for|yn))?( the)?\\b|\\b(meeting )?(attendance|presenoldeb)\\b.*$"
        + "|\\b(log|register|tracker|record|cofrestr)$"
        + "|\\(?\\b(19|20)\\d\\d([-/–]\\d{2,4})?\\b\\)?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        60_000)]
    private static partial Regex Beside();

    [GeneratedRegex(
        "^(total|totals|quorum|quorate|number (present|attending|attended)|attendance|present|cyfanswm|cworwm)\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex Counts();
}
