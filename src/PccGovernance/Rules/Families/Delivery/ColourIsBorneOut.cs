using PccGovernance.Delivery;

namespace PccGovernance.Rules;

/// <summary>RAG003: A reported colour is borne out by the evidence.</summary>
internal sealed class ColourIsBorneOut : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "RAG003",
        Title = "A reported colour is borne out by the evidence",
        Rationale = "Reported green and computed red is the watermelon: green outside, red within.",
        Examines = "milestones with a reported colour",
        DefaultSeverity = RuleSeverity.Warning,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context)
    {
        ValueList<MilestoneAssessment> milestones = context.Delivery?.Milestones ?? [];
        return new()
        {
            Examined = milestones.Count(static milestone => milestone.ReportedColour is not null),
            Findings = (context.Delivery?.Signals ?? [])
                .Where(static signal => signal.Kind is not (DeliverySignalKind.StaleEvidence or DeliverySignalKind.OverrideWithoutReason))
                .Select(signal => Descriptor.Violated(
                    signal.Statement,
                    [EntityReference.Of(signal.Milestone)],
                    signal.GivenReason is { } reason ? [Evidence.Of("reason given", reason)] : [],
                    "Ask for the evidence behind the reported colour."))
                .ToValueList(),
        };
    }
}
