using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>CAP003: Who holds a duty attends the partnership that discharges it.</summary>
internal sealed class DutyHolderAttends : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("CAP003", RuleSeverity.Warning, since: "0.1.0");

    public RuleEvaluation Evaluate(RuleContext context)
    {
        Landscape inForce = context.InForce;
        Partnership[] boards =
        [
            .. inForce.Partnerships.Where(board => board.Seats.Any(DecisionMakersCanAttend.Decides)
                && (!board.Duties.IsEmpty || inForce.KindsOf(board).Any(static kind => !kind.Duties.IsEmpty))),
        ];
        List<Finding> findings =
        [
            .. boards.Where(static board => board.Seats.Any(static seat => seat.Attendance == 0))
                .SelectMany(board => Absent(board, inForce.DutiesOf(board))),
        ];
        int unknown = boards.Sum(static board => board.Seats.Count(IsUnknown));
        if (unknown > 0)
        {
            int concerned = boards.Count(static board => board.Seats.Any(IsUnknown));
            findings.Add(
                Descriptor.Undetermined(
                    Statement.Of("capacity.attendance-unknown", ("seats", unknown), ("partnerships", concerned)),
                    LandscapeAreas.Of(inForce),
                    [Evidence.Of("attendance-not-on-record", unknown, "seats"), Evidence.Of("concerned", concerned, "partnerships")],
                    Statement.Of("capacity.attendance-unknown.remedy")));
        }

        return new() { Examined = boards.Length, Findings = findings.ToValueList() };
    }

    private static bool IsUnknown(Seat seat) => seat.Attendance is null && DecisionMakersCanAttend.Decides(seat);

    /// <summary>
    /// The organisations of which no seat on the board is ever taken up. Where the seats that are have no role on record, they may be there
    /// to advise.
    /// </summary>
    private IEnumerable<Finding> Absent(Partnership board, ValueList<Id<Duty>> duties) =>
        board
            .Seats.Where(DecisionMakersCanAttend.Decides)
            .GroupBy(static seat => seat.Organisation)
            .Where(static seats => seats.All(IsAbsent)
                || (seats.Any(IsAbsent) && seats.All(static seat => IsAbsent(seat) || seat is { Role: SeatRole.Unknown, Attendance: > 0 })))
            .Select(seats => Found(board, seats.Key, duties, seats.All(IsAbsent)));

    private static bool IsAbsent(Seat seat) => seat.Attendance == 0;

    private Finding Found(Partnership board, Id<Organisation> body, ValueList<Id<Duty>> duties, bool isSure)
    {
        Statement message = Statement.Of(
            isSure ? "capacity.duty-unattended" : "capacity.duty-may-be-unattended",
            ("organisation", EntityReference.Of(body)),
            ("partnership", EntityReference.Of(board.Id)),
            ("duties", StatementValue.Of(duties, EntityReference.Of)));
        ValueList<EntityReference> subjects = [EntityReference.Of(board.Id), EntityReference.Of(body)];
        ValueList<Evidence> evidence =
        [
            Evidence.Of("attendance", StatementValue.ShareOf(0)),
            Evidence.Of("duties", StatementValue.Of(duties, EntityReference.Of)),
        ];
        return isSure
            ? Descriptor.Violated(message, subjects, evidence, Statement.Of("capacity.duty-unattended.remedy"))
            : Descriptor.Undetermined(message, subjects, evidence, Statement.Of("capacity.duty-may-be-unattended.remedy"));
    }
}
