using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Counts the meetings of a calendar.</summary>
internal static class CalendarMeetings
{
    private const int MonthsOfYear = 12;

    /// <summary>
    /// Meetings a year from the calendar, for boards that say nothing else; where the calendar is of a whole year and a board's own row
    /// says otherwise, that is told.
    /// </summary>
    public static void Take(ImportContext context)
    {
        foreach (BoardDraft board in context.Drafts.Where(static board => board.Months.Count > 0))
        {
            if (board.Meetings is not { } stated)
            {
                board.Meetings = Math.Min(366, board.Months.Count);
                context.Log.Add(new()
                {
                    Sheet = board.Row.Sheet,
                    Row = board.Row.Row,
                    Kind = ImportEntryKind.Guessed,
                    Value = board.Name,
                    Score = 0.8m,
                    Statement = Statement.Of("import.calendar.meetings", ("board", board.Name), ("meetings", board.Months.Count)),
                });
            }
            else if (board.MonthsShown == MonthsOfYear
                && board.Row[ColumnField.Frequency] is { IsBlank: false } cell
                && Differ(stated, board.Months.Count))
            {
                context.Log.Add(new()
                {
                    Sheet = board.Row.Sheet,
                    Row = board.Row.RowOf(cell),
                    Column = cell.Letter,
                    Kind = ImportEntryKind.Conflicting,
                    Value = cell.Text,
                    Score = 0.6m,
                    Statement = Statement.Of(
                        "import.calendar.differs",
                        ("board", board.Name),
                        ("meetings", board.Months.Count),
                        ("months", MonthsOfYear),
                        ("stated", stated)),
                });
            }
        }
    }

    /// <summary>One meeting more or fewer of many is a date not yet fixed; a third of them is another frequency.</summary>
    private static bool Differ(decimal stated, int meetings) => Math.Abs(stated - meetings) * 4 > Math.Max(stated, meetings);
}
