using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>RAG004: A deliverable has a milestone.</summary>
internal sealed class DeliverableHasMilestones : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("RAG004", RuleSeverity.Advice, since: "0.1.0");

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach(PlanItems.Deliverables(context.InForce), deliverable => deliverable.Milestones.IsEmpty
            ? Descriptor.Undetermined(
                Statement.Of("delivery.no-milestone", ("deliverable", EntityReference.Of(deliverable.Id))),
                [EntityReference.Of(deliverable.Id)],
                [],
                Statement.Of("delivery.no-milestone.remedy"))
            : null);
}
