namespace PccGovernance.Rules;

/// <summary>Whether meetings are kept at all: a landscape without any says nothing of how often its boards meet.</summary>
internal static class MeetingRecords
{
    /// <summary>Whether a meeting of a board by the day is on record, or that all of the year before are.</summary>
    public static bool AreKept(RuleContext context, Partnership board) =>
        (!context.InForce.Meetings.IsEmpty && context.InForce.MeetingsOf(board.Id).Any(meeting => meeting.On.Earliest <= context.AsOf))
        || (!context.Landscape.CompleteRecords.IsEmpty
            && context.Landscape.IsComplete(CompleteRecord.Meetings, board.Id, context.AsOf.PlusYears(-1).PlusDays(1), context.AsOf));
}
