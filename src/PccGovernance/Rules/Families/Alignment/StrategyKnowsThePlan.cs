using PccGovernance.Alignment;

namespace PccGovernance.Rules;

/// <summary>ALN006: A strategy from before the plan was held against it.</summary>
internal sealed class StrategyKnowsThePlan : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ALN006",
        Title = "A strategy from before the plan was held against it",
        Rationale = "A strategy written for another plan may serve aims that are no longer set; nobody has said that it still fits.",
        Examines = "strategies in force beside a plan",
        DefaultSeverity = RuleSeverity.Info,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context)
    {
        ValueList<PlanAlignment> plans = context.Alignment?.Plans ?? [];
        return new()
        {
            Examined = plans.Sum(static plan => plan.Dilution.Strategies),
            Findings = plans.SelectMany(static plan => plan.StrategiesBeforePlan.Select(before => (Plan: plan, Before: before))).Select(pair => Descriptor.Violated(
                pair.Before.Reason,
                [EntityReference.Of(pair.Before.Strategy), EntityReference.Of(pair.Plan.Plan)],
                remedy: "Look at it again and declare which plan priorities it serves.")).ToValueList(),
        };
    }
}
