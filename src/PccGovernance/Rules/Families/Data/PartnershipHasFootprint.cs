using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>DAT004: A partnership's footprint is on record.</summary>
internal sealed class PartnershipHasFootprint : IGovernanceRule
{
    private static readonly Statement s_remedy = Statement.Of("data.no-footprint.remedy");

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("DAT004", RuleSeverity.Warning, since: "0.1.0");

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach(context.InForce.Partnerships, board => board.Footprint.IsUnknown
            ? Descriptor.Violated(
                Statement.Of("data.no-footprint", ("partnership", EntityReference.Of(board.Id))),
                [EntityReference.Of(board.Id)],
                remedy: s_remedy)
            : null);
}
