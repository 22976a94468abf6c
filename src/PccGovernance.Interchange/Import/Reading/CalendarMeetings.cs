using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Counts the meetings of a calendar.</summary>
internal static class CalendarMeetings
{
    /// <summary>Meetings a year from the calendar, for boards that say nothing else.</summary>
    public static void Take(ImportContext context)
    {
        foreach (BoardDraft board in context.Drafts.Where(static board => board.Months.Count > 0))
        {
            if (board.Meetings is null)
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
        }
    }
}
