using PccGovernance.Alignment;

namespace PccGovernance.Rules;

/// <summary>ALN003: A strategy priority serves the plan.</summary>
internal sealed class StrategyPriorityServesThePlan : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ALN003",
        Title = "A strategy priority serves the plan",
        Rationale = "Priorities that serve no plan multiply until nothing is a priority.",
        Examines = "strategy priorities in force, and strategies without any on record",
        DefaultSeverity = RuleSeverity.Advice,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context)
    {
        ValueList<PlanAlignment> plans = context.Alignment?.Plans ?? [];
        return new()
        {
            Examined = plans.Sum(static plan => plan.Coverage.StrategyPriorities + plan.Coverage.StrategiesWithoutPriorities),
            Findings =
            [
                .. plans.SelectMany(static plan => plan.Orphans).Select(Found),
                .. plans.SelectMany(static plan => plan.UndeterminedStrategyPriorities).Select(unknown => Descriptor.Undetermined(
                    unknown.Reason,
                    [EntityReference.Of(unknown.StrategyPriority)],
                    remedy: "Record its themes, or declare which plan priority it serves.")),
                .. plans.SelectMany(static plan => plan.StrategiesWithoutPriorities).Where(static strategy => strategy.PlanPrioritiesServed == 0).Select(unknown => Descriptor.Undetermined(
                    unknown.Reason,
                    [EntityReference.Of(unknown.Strategy)],
                    remedy: "Record its priorities.")),
            ],
        };
    }

    /// <summary>A priority that serves nothing, as far as could be compared: where some plan priority could not be, it may.</summary>
    private Finding Found(AlignmentOrphan orphan)
    {
        ValueList<EntityReference> subjects = [EntityReference.Of(orphan.StrategyPriority)];
        ValueList<Evidence> evidence =
        [
            Evidence.Of("text", orphan.Text),
            Evidence.Of("compared", orphan.Compared, "plan priorities"),
            Evidence.Of("not comparable", orphan.NotCompared, "plan priorities"),
        ];
        return orphan.IsCertain
            ? Descriptor.Violated(orphan.Reason, subjects, evidence, "Declare which plan priority it serves, or ask whether it is still needed.")
            : Descriptor.Undetermined(orphan.Reason, subjects, evidence, "Record the themes of the plan priorities that could not be compared, or declare the link.");
    }
}
