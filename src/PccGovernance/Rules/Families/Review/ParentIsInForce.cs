using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>REV004: A partnership reports to partnerships that still exist.</summary>
internal sealed class ParentIsInForce : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("REV004", RuleSeverity.Warning, since: "0.1.0");

    public RuleEvaluation Evaluate(RuleContext context) => EndedLink.Evaluate(
        Descriptor,
        context,
        "review.parent-ended",
        Statement.Of("review.parent-ended.remedy"),
        static board => !board.ReportsTo.IsEmpty,
        board => board.ReportsTo.Select(id => new EndedLink(EntityReference.Of(id), context.Landscape.Partnership(id)!.Period)));
}
