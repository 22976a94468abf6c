using PccGovernance.Delivery;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>RAG003: A reported colour is borne out by the evidence.</summary>
internal sealed class ColourIsBorneOut : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("RAG003", RuleSeverity.Warning, since: "0.1.0", Analyses.Delivery);

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
                    signal.GivenReason is { } reason ? [Evidence.Of("reason-given", reason)] : [],
                    Statement.Of("delivery.colour-not-borne-out.remedy")))
                .ToValueList(),
        };
    }
}
