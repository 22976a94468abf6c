using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>RAG001: A milestone is not red.</summary>
internal sealed class MilestoneIsOnTrack : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("RAG001", RuleSeverity.Warning, since: "0.1.0", Analyses.Delivery);

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach(context.Delivery?.Milestones ?? [], milestone => milestone.Colour == RagStatus.Red
            ? Descriptor.Violated(
                milestone.Reason,
                [EntityReference.Of(milestone.Milestone)],
                milestone.Indicators.Select(static i => Evidence.Of("indicator", i.Statement)).ToValueList(),
                Statement.Of("delivery.red.remedy"))
            : null);
}
