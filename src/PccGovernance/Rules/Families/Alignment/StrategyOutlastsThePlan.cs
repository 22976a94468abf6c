using PccGovernance.Alignment;

namespace PccGovernance.Rules;

/// <summary>ALN004: A strategy lasts as long as the plan that it serves.</summary>
internal sealed class StrategyOutlastsThePlan : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ALN004",
        Title = "A strategy lasts as long as the plan that it serves",
        Rationale = "A strategy that lapses first leaves its part of the plan without one.",
        Examines = "strategies in force beside a plan, and those that ended during it",
        DefaultSeverity = RuleSeverity.Advice,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context)
    {
        ValueList<PlanAlignment> plans = context.Alignment?.Plans ?? [];
        return new()
        {
            Examined = plans.Sum(static plan => plan.Dilution.Strategies + plan.Lapses.Count(static lapse => lapse.Outcome == LapseOutcome.HasEnded)),
            Findings = plans.SelectMany(static plan => plan.Lapses).Select(Found).ToValueList(),
        };
    }

    private Finding Found(StrategyLapse lapse) => lapse.Outcome switch
    {
        LapseOutcome.EndsBeforePlan => Descriptor.Violated(lapse.Reason, [EntityReference.Of(lapse.Strategy)], remedy: "Plan its successor, or extend it."),
        LapseOutcome.HasEnded => Descriptor.Violated(lapse.Reason, [EntityReference.Of(lapse.Strategy)], remedy: "Record what took its place, or ask whether anything should."),
        _ => Descriptor.Undetermined(lapse.Reason, [EntityReference.Of(lapse.Strategy)], remedy: "Record when it ends."),
    };
}
