namespace PccGovernance.Rules;

/// <summary>RAG004: A deliverable has a milestone.</summary>
internal sealed class DeliverableHasMilestones : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "RAG004",
        Title = "A deliverable has a milestone",
        Rationale = "Without a dated step nobody can say whether it is being delivered.",
        Examines = "deliverables of business plans in force",
        DefaultSeverity = RuleSeverity.Advice,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach(PlanItems.Deliverables(context.InForce), deliverable => deliverable.Milestones.IsEmpty
            ? Descriptor.Undetermined(
                $"The deliverable '{deliverable.Id}' has no milestone, so how it stands is not known.",
                [EntityReference.Of(deliverable.Id)],
                [],
                "Record a milestone with a date.")
            : null);
}
