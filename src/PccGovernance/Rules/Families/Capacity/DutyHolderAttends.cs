using System.Globalization;

namespace PccGovernance.Rules;

/// <summary>CAP003: Who holds a duty attends the partnership that discharges it.</summary>
internal sealed class DutyHolderAttends : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "CAP003",
        Title = "Who holds a duty attends the partnership that discharges it",
        Rationale = "A duty that is discharged by a board is not discharged by a seat that stays empty.",
        Examines = "partnerships that discharge a duty and have a decision maker",
        DefaultSeverity = RuleSeverity.Warning,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context)
    {
        Landscape inForce = context.InForce;
        (Partnership Board, ValueList<Id<Duty>> Duties)[] boards =
        [
            .. inForce.Partnerships.Where(static board => board.Seats.Any(DecisionMakersCanAttend.Decides)).Select(board => (board, Duties: inForce.DutiesOf(board))).Where(static pair => !pair.Duties.IsEmpty),
        ];
        List<Finding> findings = [.. boards.SelectMany(pair => Absent(pair.Board, pair.Duties))];
        int unknown = boards.Sum(static pair => pair.Board.Seats.Count(static seat => DecisionMakersCanAttend.Decides(seat) && seat.Attendance is null));
        if (unknown > 0)
        {
            int concerned = boards.Count(static pair => pair.Board.Seats.Any(static seat => DecisionMakersCanAttend.Decides(seat) && seat.Attendance is null));
            findings.Add(Descriptor.Undetermined(
                string.Create(CultureInfo.InvariantCulture, $"Whether {unknown} seats on {concerned} partnerships that discharge duties are taken up cannot be told: their attendance is not on record."),
                LandscapeAreas.Of(inForce),
                [Evidence.Of("seats without attendance on record", unknown, "seats"), Evidence.Of("partnerships", concerned, "partnerships")],
                "Record who attends, from the minutes."));
        }

        return new() { Examined = boards.Length, Findings = findings.ToValueList() };
    }

    /// <summary>The organisations of which no seat on the board is ever taken up.</summary>
    private IEnumerable<Finding> Absent(Partnership board, ValueList<Id<Duty>> duties) =>
        board.Seats.Where(DecisionMakersCanAttend.Decides).GroupBy(static seat => seat.Organisation).Where(static seats => seats.All(static seat => seat.Attendance == 0)).Select(seats => Descriptor.Violated(
            $"The organisation '{seats.Key}' attends no meeting of the partnership '{board.Id}', which discharges {string.Join(", ", duties.Select(static duty => $"'{duty}'"))}.",
            [EntityReference.Of(board.Id), EntityReference.Of(seats.Key)],
            [Evidence.Of("attendance", 0m, "of 1"), .. duties.Select(static duty => Evidence.Of("duty", duty.Value))],
            "Agree who attends for it, or whether the duty is better held elsewhere."));
}
