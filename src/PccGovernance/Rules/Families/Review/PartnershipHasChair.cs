using System.Globalization;

namespace PccGovernance.Rules;

/// <summary>REV002: A partnership has a chair.</summary>
internal sealed class PartnershipHasChair : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "REV002",
        Title = "A partnership has a chair",
        Rationale = "A board without a chair has nobody to answer for it.",
        Examines = "partnerships in force",
        DefaultSeverity = RuleSeverity.Warning,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach(context.InForce.Partnerships, Examine);

    private Finding? Examine(Partnership board)
    {
        if (board.Seats.Any(static seat => seat.Role == SeatRole.Chair))
        {
            return null;
        }

        int known = board.Seats.Count(static seat => seat is { Role: not SeatRole.Unknown, Provenance.Basis: FactBasis.Recorded });
        return board.Seats.IsEmpty || known < board.Seats.Count
            ? Descriptor.Undetermined(
                string.Create(CultureInfo.InvariantCulture, $"The partnership '{board.Id}' has no chair on record; of its {board.Seats.Count} seats {known} have a recorded role."),
                [EntityReference.Of(board.Id)],
                [Evidence.Of("in all", board.Seats.Count, "seats"), Evidence.Of("of a recorded role", known, "seats")],
                "Record who chairs it.")
            : Descriptor.Violated(
                string.Create(CultureInfo.InvariantCulture, $"The partnership '{board.Id}' has no chair among its {board.Seats.Count} seats, whose roles are all on record."),
                [EntityReference.Of(board.Id)],
                [Evidence.Of("of a recorded role", known, "seats")],
                "Have a chair agreed.");
    }
}
