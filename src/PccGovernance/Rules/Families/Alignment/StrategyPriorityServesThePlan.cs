using PccGovernance.Alignment;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>ALN003: A strategy priority serves the plan.</summary>
internal sealed class StrategyPriorityServesThePlan : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("ALN003", RuleSeverity.Advice, since: "0.1.0", Analyses.Alignment);

    public RuleEvaluation Evaluate(RuleContext context)
    {
        ValueList<PlanAlignment> plans = context.Alignment?.Plans ?? [];
        return new()
        {
            Examined = plans.Sum(static plan => plan.Coverage.StrategyPriorities + plan.Coverage.StrategiesWithoutPriorities),
            Findings =
            [
                .. plans.SelectMany(static plan => plan.Orphans).Select(Found),
                .. plans
                    .SelectMany(static plan => plan.UndeterminedStrategyPriorities)
                    .Select(unknown =>
                        Descriptor.Undetermined(
                            unknown.Reason,
                            [EntityReference.Of(unknown.StrategyPriority)],
                            remedy: Statement.Of("alignment.orphan-unknown.remedy"))),
                .. plans
                    .SelectMany(static plan => plan.StrategiesWithoutPriorities)
                    .Where(static strategy => strategy.PlanPrioritiesServed == 0)
                    .Select(unknown =>
                        Descriptor.Undetermined(
                            unknown.Reason,
                            [EntityReference.Of(unknown.Strategy)],
                            remedy: Statement.Of("alignment.no-priorities.remedy"))),
            ],
        };
    }

    private Finding Found(AlignmentOrphan orphan) =>
        new UnservedPriority(
            EntityReference.Of(orphan.StrategyPriority),
            orphan.Text,
            orphan.Compared,
            orphan.NotCompared,
            "plan-priorities"
        ).Found(
                Descriptor,
                orphan.Reason,
                orphan.IsCertain,
                Statement.Of(orphan.IsCertain ? "alignment.orphan.remedy" : "alignment.orphan-unsure.remedy"));
}
