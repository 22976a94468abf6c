using System.Globalization;

namespace PccGovernance.Rules.Reviewing;

/// <summary>REV002: A partnership has a chair.</summary>
internal sealed class BoardHasChair : IGovernanceRule
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

        return board.Seats.All(static seat => seat.Provenance.Basis == FactBasis.Assumed)
            ? Descriptor.Undetermined(
                $"The partnership '{board.Id}' has no recorded seats from which its chair could be told.",
                [EntityReference.Of(board.Id)],
                remedy: "Record who chairs it.")
            : Descriptor.Violated(
                $"The partnership '{board.Id}' has no chair among its {board.Seats.Count.ToString(CultureInfo.InvariantCulture)} seats on record.",
                [EntityReference.Of(board.Id)],
                [Evidence.Of("on record", board.Seats.Count, "seats")],
                "Record who chairs it, or have a chair agreed.");
    }
}
