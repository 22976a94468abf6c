using PccGovernance.Alignment;

namespace PccGovernance.Rules.Aligning;

/// <summary>ALN004: A strategy lasts as long as the plan that it serves.</summary>
internal sealed class StrategyOutlastsThePlan : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ALN004",
        Title = "A strategy lasts as long as the plan that it serves",
        Rationale = "A strategy that lapses first leaves its part of the plan without one.",
        Examines = "strategies in force beside a plan",
        DefaultSeverity = RuleSeverity.Advice,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context)
    {
        StrategyLapse[] lapses = [.. (context.Alignment?.Plans ?? []).SelectMany(static plan => plan.Lapses)];
        return RuleEvaluation.OfEach(lapses, lapse => lapse.Outcome switch
        {
            LapseOutcome.EndsBeforePlan => Descriptor.Violated(lapse.Reason, [EntityReference.Of(lapse.Strategy)], remedy: "Plan its successor, or extend it."),
            LapseOutcome.Undetermined => Descriptor.Undetermined(lapse.Reason, [EntityReference.Of(lapse.Strategy)], remedy: "Record when it ends."),
            _ => null,
        });
    }
}
