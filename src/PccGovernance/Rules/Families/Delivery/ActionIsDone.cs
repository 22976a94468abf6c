using NodaTime.Text;
using PccGovernance.Delivery;

namespace PccGovernance.Rules;

/// <summary>RAG007: An action is done by the day that it is due.</summary>
internal sealed class ActionIsDone : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "RAG007",
        Title = "An action is done by the day that it is due",
        Rationale = "An action that is overdue is the first sign that a milestone will be.",
        Examines = "actions with a date due, of milestones that were not given up",
        DefaultSeverity = RuleSeverity.Advice,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context)
    {
        HashSet<Id<Milestone>> givenUp = [.. (context.Delivery?.Milestones ?? []).Where(static m => m.Standing == DeliveryStanding.Cancelled).Select(static m => m.Milestone)];
        return RuleEvaluation.OfEach(
            PlanItems.Milestones(context.InForce).Where(m => !givenUp.Contains(m.Id)).SelectMany(static m => m.Actions).Where(static a => a.Due is not null).ToValueList(),
            action => action.Due < context.AsOf && !(action.CompletedOn <= context.AsOf)
                ? Descriptor.Violated(
                    $"The action '{action.Id}' was due on {LocalDatePattern.Iso.Format(action.Due.Value)} and is not done{(action.Owner is { } owner ? $"; it is for the post '{owner}'" : string.Empty)}.",
                    [EntityReference.Of(action.Id)],
                    [Evidence.Of("due", action.Due.Value)],
                    "Do it, or agree another day.")
                : null);
    }
}
