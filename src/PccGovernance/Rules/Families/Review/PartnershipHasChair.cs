using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>REV002: A partnership has a chair.</summary>
internal sealed class PartnershipHasChair : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("REV002", RuleSeverity.Warning, since: "0.1.0");

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
                Statement.Of("review.no-chair-known", ("partnership", EntityReference.Of(board.Id)), ("seats", board.Seats.Count), ("known", known)),
                [EntityReference.Of(board.Id)],
                [Evidence.Of("in-all", board.Seats.Count, "seats"), Evidence.Of("of-recorded-role", known, "seats")],
                Statement.Of("review.no-chair-known.remedy"))
            : Descriptor.Violated(
                Statement.Of("review.no-chair", ("partnership", EntityReference.Of(board.Id)), ("seats", board.Seats.Count)),
                [EntityReference.Of(board.Id)],
                [Evidence.Of("of-recorded-role", known, "seats")],
                Statement.Of("review.no-chair.remedy"));
    }
}
