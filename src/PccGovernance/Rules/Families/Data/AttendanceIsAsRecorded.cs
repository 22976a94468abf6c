using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>DAT014: The attendance of a seat is what the meetings of a year show.</summary>
internal sealed class AttendanceIsAsRecorded : IGovernanceRule
{
    private const int FewestMeetings = 3;
    private const decimal MostApart = 0.25m;

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("DAT014", RuleSeverity.Advice, since: "0.1.0");

    public RuleEvaluation Evaluate(RuleContext context)
    {
        (Partnership Board, Seat Seat, OrganisationAttendance Shown)[] compared =
        [
            .. context.InForce.Partnerships
                .Where(board => board.Seats.Any(static seat => seat.Attendance is not null) && MeetingRecords.AreKept(context, board))
                .SelectMany(board => Compared(board, context)),
        ];
        return RuleEvaluation.OfEach(compared, one => Examine(one.Board, one.Seat, one.Shown));
    }

    /// <summary>The seats whose attendance is on record, where the organisation has one seat and enough meetings say how it came.</summary>
    private static IEnumerable<(Partnership Board, Seat Seat, OrganisationAttendance Shown)> Compared(Partnership board,
        RuleContext context)
    {
        LocalDate from = context.AsOf.PlusYears(-1).PlusDays(1);
        IEnumerable<Meeting> ofYear =
            MeetingHistory.Of(context.InForce, board.Id, context.AsOf).Meetings.Where(meeting => meeting.On.Earliest >= from);
        Dictionary<Id<Organisation>, OrganisationAttendance> shown =
            OrganisationAttendance.Of(ofYear).ToDictionary(static row => row.Organisation);
        return board.Seats
            .GroupBy(static seat => seat.Organisation)
            .Where(static seats => seats.Count() == 1)
            .Select(static seats => seats.Single())
            .Where(seat => seat.Attendance is not null && shown.GetValueOrDefault(seat.Organisation) is { Meetings: >= FewestMeetings })
            .Select(seat => (board, seat, shown[seat.Organisation]));
    }

    private Finding? Examine(Partnership board, Seat seat, OrganisationAttendance shown)
    {
        decimal recorded = seat.Attendance!.Value;
        return Math.Abs(recorded - shown.Share) <= MostApart
            ? null
            : Descriptor.Violated(
                Statement.Of(
                    "data.attendance-differs",
                    ("partnership", EntityReference.Of(board.Id)),
                    ("organisation", EntityReference.Of(seat.Organisation)),
                    ("recorded", StatementValue.ShareOf(recorded)),
                    ("shown", StatementValue.ShareOf(shown.Share)),
                    ("meetings", shown.Meetings)),
                [EntityReference.Of(board.Id), EntityReference.Of(seat.Organisation)],
                [
                    Evidence.Of("meetings", shown.Meetings, "meetings"),
                    Evidence.Of("attended", shown.Attended, "meetings"),
                    Evidence.Of("substitutes", shown.Substitutes, "meetings"),
                ],
                Statement.Of("data.attendance-differs.remedy"));
    }
}
