namespace PccGovernance.Rules;

/// <summary>RAG001: A milestone is not red.</summary>
internal sealed class MilestoneIsOnTrack : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "RAG001",
        Title = "A milestone is not red",
        Rationale = "A red milestone is more than a month late, far behind, or was moved by more than a month.",
        Examines = "milestones of business plans in force",
        DefaultSeverity = RuleSeverity.Warning,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach(context.Delivery?.Milestones ?? [], milestone => milestone.Colour == RagStatus.Red
            ? Descriptor.Violated(
                milestone.Reason,
                [EntityReference.Of(milestone.Milestone)],
                milestone.Indicators.Select(static i => Evidence.Of(i.Kind.ToString(), i.Statement)).ToValueList(),
                "Agree how it is brought back, or what is given up.")
            : null);
}
