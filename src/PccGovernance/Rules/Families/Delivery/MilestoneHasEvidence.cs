using PccGovernance.Delivery;

namespace PccGovernance.Rules;

/// <summary>RAG002: A milestone has evidence in date.</summary>
internal sealed class MilestoneHasEvidence : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "RAG002",
        Title = "A milestone has evidence in date",
        Rationale = "A milestone that nobody reports on is not on track: its state is unknown.",
        Examines = "milestones of business plans in force",
        DefaultSeverity = RuleSeverity.Advice,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach(context.Delivery?.Milestones ?? [], milestone => milestone.Standing == DeliveryStanding.Unknown
            ? Descriptor.Undetermined(
                milestone.Reason,
                [EntityReference.Of(milestone.Milestone)],
                milestone.LastReportOn is { } day ? [Evidence.Of("last report", day)] : [],
                "Report on it.")
            : null);
}
