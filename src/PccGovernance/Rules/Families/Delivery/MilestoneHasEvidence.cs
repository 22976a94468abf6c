using PccGovernance.Delivery;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>RAG002: A milestone has evidence in date.</summary>
internal sealed class MilestoneHasEvidence : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("RAG002", RuleSeverity.Advice, since: "0.1.0", Analyses.Delivery);

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach(context.Delivery?.Milestones ?? [], milestone => milestone.Standing == DeliveryStanding.Unknown
            ? Descriptor.Undetermined(
                milestone.Reason,
                [EntityReference.Of(milestone.Milestone)],
                milestone.LastReportOn is { } day ? [Evidence.Of("last-report", day)] : [],
                Statement.Of("delivery.no-evidence.remedy"))
            : null);
}
