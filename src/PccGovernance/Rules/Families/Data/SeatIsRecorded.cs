using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>DAT008: A partnership's seats are recorded rather than assumed.</summary>
internal sealed class SeatIsRecorded : IGovernanceRule
{
    private static readonly Statement s_remedy = Statement.Of("data.seats-assumed.remedy");

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("DAT008", RuleSeverity.Info, since: "0.1.0");

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach([.. context.InForce.Partnerships.Where(static board => !board.Seats.IsEmpty)], Examine);

    private Finding? Examine(Partnership board)
    {
        int assumed = board.Seats.Count(static seat => seat.Provenance.Basis == FactBasis.Assumed);
        return assumed == 0
            ? null
            : Descriptor.Violated(
                Statement.Of(
                    "data.seats-assumed",
                    ("partnership", EntityReference.Of(board.Id)),
                    ("assumed", assumed),
                    ("seats", board.Seats.Count)),
                [EntityReference.Of(board.Id)],
                [Evidence.Of("assumed", assumed, "seats"), Evidence.Of("in-all", board.Seats.Count, "seats")],
                s_remedy);
    }
}
