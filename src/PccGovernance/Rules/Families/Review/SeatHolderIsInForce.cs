using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>REV005: The seats of a partnership are held by organisations that still exist.</summary>
internal sealed class SeatHolderIsInForce : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("REV005", RuleSeverity.Warning, since: "0.1.0");

    public RuleEvaluation Evaluate(RuleContext context) => EndedLink.Evaluate(
        Descriptor,
        context,
        "review.holder-ended",
        static _ => Statement.Of("review.holder-ended.remedy"),
        static board => !board.Seats.IsEmpty,
        board => Holders(board, context));

    private static IEnumerable<EndedLink> Holders(Partnership board, RuleContext context) =>
        board.Seats.Where(seat => seat.Period.Contains(context.AsOf)).Select(static seat => seat.Organisation).Distinct()
            .Select(id => new EndedLink(EntityReference.Of(id), context.Landscape.Organisation(id)!.Period));
}
