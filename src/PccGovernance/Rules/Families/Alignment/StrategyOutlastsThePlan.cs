using PccGovernance.Alignment;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>ALN004: A strategy lasts as long as the plan that it serves.</summary>
internal sealed class StrategyOutlastsThePlan : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("ALN004", RuleSeverity.Advice, since: "0.1.0", Analyses.Alignment);

    public RuleEvaluation Evaluate(RuleContext context)
    {
        ValueList<PlanAlignment> plans = context.Alignment?.Plans ?? [];
        return new()
        {
            Examined = plans.Sum(plan =>
                plan.Dilution.Strategies + plan.Dilution.StrategiesOfUnknownFootprint
                + plan.Lapses.Count(lapse => lapse.StrategyEnds?.Earliest <= context.AsOf)),
            Findings = plans.SelectMany(static plan => plan.Lapses).Select(Found).ToValueList(),
        };
    }

    private Finding Found(StrategyLapse lapse) =>
        lapse.Outcome switch
        {
            LapseOutcome.EndsBeforePlan => Descriptor.Violated(
                lapse.Reason,
                [EntityReference.Of(lapse.Strategy)],
                remedy: Statement.Of("alignment.lapse.remedy")),
            LapseOutcome.HasEnded => Descriptor.Violated(
                lapse.Reason,
                [EntityReference.Of(lapse.Strategy)],
                remedy: Statement.Of("alignment.ended.remedy")),
            _ => Descriptor.Undetermined(
                lapse.Reason,
                [EntityReference.Of(lapse.Strategy)],
                remedy: Statement.Of("alignment.end-unknown.remedy")),
        };
}
