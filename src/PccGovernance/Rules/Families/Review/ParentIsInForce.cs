using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>REV004: A partnership reports to partnerships that still exist.</summary>
internal sealed class ParentIsInForce : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("REV004", RuleSeverity.Warning, since: "0.1.0");

    public RuleEvaluation Evaluate(RuleContext context)
    {
        Partnership[] reporting = [.. EndedLink.PartnershipsOnRecord(context).Where(static board => !board.ReportsTo.IsEmpty)];
        return RuleEvaluation.OfEach(
            reporting,
            board =>
                EndedLink.Find(
                    Descriptor,
                    context,
                    board,
                    "review.parent-ended",
                    Parents(board, context),
                    Statement.Of("review.parent-ended.remedy")));
    }

    private static IEnumerable<EndedLink> Parents(Partnership board, RuleContext context) =>
        board.ReportsTo.Select(id => new EndedLink(EntityReference.Of(id), context.Landscape.Partnership(id)!.Period));
}
