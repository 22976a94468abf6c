using PccGovernance.Delivery;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>RAG007: An action is done by the day that it is due.</summary>
internal sealed class ActionIsDone : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("RAG007", RuleSeverity.Advice, since: "0.1.0", Analyses.Delivery);

    public RuleEvaluation Evaluate(RuleContext context)
    {
        HashSet<Id<Milestone>> givenUp =
        [
            .. (context.Delivery?.Milestones ?? [])
                .Where(static m => m.Standing == DeliveryStanding.Cancelled)
                .Select(static m => m.Milestone),
        ];
        return RuleEvaluation.OfEach(
            PlanItems
                .Milestones(context.InForce)
                .Where(m => !givenUp.Contains(m.Id))
                .SelectMany(static m => m.Actions)
                .ToValueList(),
            action =>
                action.Due is null && !IsDone(action, context)
                    ? Descriptor.Undetermined(
                        Statement.Of("delivery.action-undated", ("action", EntityReference.Of(action.Id))),
                        [EntityReference.Of(action.Id)],
                        remedy: Statement.Of("delivery.action-undated.remedy"))
                    : action.Due?.Latest < context.AsOf && !IsDone(action, context)
                    ? Descriptor.Violated(
                        Statement.Of(
                            "delivery.action-overdue",
                            ("action", EntityReference.Of(action.Id)),
                            ("due", action.Due!.Value),
                            ("owner", action.Owner is { } owner ? EntityReference.Of(owner) : null)),
                        [EntityReference.Of(action.Id)],
                        [Evidence.Of("due", action.Due!.Value)],
                        Statement.Of("delivery.action-overdue.remedy"))
                    : null);
    }

    private static bool IsDone(PlanAction action, RuleContext context) => action.CompletedOn?.Earliest <= context.AsOf;
}
