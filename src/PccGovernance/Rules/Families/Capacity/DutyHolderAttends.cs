using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>CAP003: Who holds a duty attends the partnership that discharges it.</summary>
internal sealed class DutyHolderAttends : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("CAP003", RuleSeverity.Warning, since: "0.1.0");

    public RuleEvaluation Evaluate(RuleContext context)
    {
        Landscape inForce = context.InForce;
        (Partnership Board, ValueList<Id<Duty>> Duties)[] boards =
        [
            .. inForce
                .Partnerships.Where(static board => board.Seats.Any(DecisionMakersCanAttend.Decides))
                .Select(board => (board, Duties: inForce.DutiesOf(board)))
                .Where(static pair => !pair.Duties.IsEmpty),
        ];
        List<Finding> findings = [.. boards.SelectMany(pair => Absent(pair.Board, pair.Duties))];
        int unknown = boards.Sum(static pair =>
            pair.Board.Seats.Count(static seat => DecisionMakersCanAttend.Decides(seat) && seat.Attendance is null));
        if (unknown > 0)
        {
            int concerned = boards.Count(static pair =>
                pair.Board.Seats.Any(static seat => DecisionMakersCanAttend.Decides(seat) && seat.Attendance is null));
            findings.Add(
                Descriptor.Undetermined(
                    Statement.Of("capacity.attendance-unknown", ("seats", unknown), ("partnerships", concerned)),
                    LandscapeAreas.Of(inForce),
                    [Evidence.Of("attendance-not-on-record", unknown, "seats"), Evidence.Of("concerned", concerned, "partnerships")],
                    Statement.Of("capacity.attendance-unknown.remedy")));
        }

        return new() { Examined = boards.Length, Findings = findings.ToValueList() };
    }

    /// <summary>The organisations of which no seat on the board is ever taken up.</summary>
    private IEnumerable<Finding> Absent(Partnership board, ValueList<Id<Duty>> duties) =>
        board
            .Seats.Where(DecisionMakersCanAttend.Decides)
            .GroupBy(static seat => seat.Organisation)
            .Where(static seats => seats.All(static seat => seat.Attendance == 0))
            .Select(seats =>
                Descriptor.Violated(
                    Statement.Of(
                        "capacity.duty-unattended",
                        ("organisation", EntityReference.Of(seats.Key)),
                        ("partnership", EntityReference.Of(board.Id)),
                        ("duties", StatementValue.Of(duties, EntityReference.Of))),
                    [EntityReference.Of(board.Id), EntityReference.Of(seats.Key)],
                    [
                        Evidence.Of("attendance", StatementValue.ShareOf(0)),
                        Evidence.Of("duties", StatementValue.Of(duties, EntityReference.Of)),
                    ],
                    Statement.Of("capacity.duty-unattended.remedy")));
}
