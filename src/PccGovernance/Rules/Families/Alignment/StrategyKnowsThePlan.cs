using PccGovernance.Alignment;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>ALN006: A strategy from before the plan was held against it.</summary>
internal sealed class StrategyKnowsThePlan : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("ALN006", RuleSeverity.Info, since: "0.1.0", Analyses.Alignment);

    public RuleEvaluation Evaluate(RuleContext context)
    {
        ValueList<PlanAlignment> plans = context.Alignment?.Plans ?? [];
        return new()
        {
            Examined = plans.Sum(static plan => plan.Dilution.Strategies),
            Findings = plans
                .SelectMany(static plan => plan.StrategiesBeforePlan.Select(before => (Plan: plan, Before: before)))
                .Select(pair =>
                    Descriptor.Violated(
                        pair.Before.Reason,
                        [EntityReference.Of(pair.Before.Strategy), EntityReference.Of(pair.Plan.Plan)],
                        remedy: Statement.Of("alignment.before-plan.remedy")))
                .ToValueList(),
        };
    }
}
