using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>DAT003: A partnership's themes are on record.</summary>
internal sealed class PartnershipHasThemes : IGovernanceRule
{
    private static readonly Statement s_remedy = Statement.Of("data.no-themes.remedy");

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("DAT003", RuleSeverity.Warning, since: "0.1.0");

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach(context.InForce.Partnerships, board => board.Themes.IsEmpty
            ? Descriptor.Violated(
                Statement.Of("data.no-themes", ("partnership", EntityReference.Of(board.Id))),
                [EntityReference.Of(board.Id)],
                remedy: s_remedy)
            : null);
}
