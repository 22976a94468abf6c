using PccGovernance.Alignment;

namespace PccGovernance.Rules.Aligning;

/// <summary>ALN002: A plan priority is served by a strategy.</summary>
internal sealed class PlanPriorityIsServed : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ALN002",
        Title = "A plan priority is served by a strategy",
        Rationale = "A priority that no strategy serves is nobody's work.",
        Examines = "plan priorities in force",
        Citation = new() { Text = "APCC, Towards better local partnerships systems in England and Wales (2025), recommendation 2" },
        DefaultSeverity = RuleSeverity.Warning,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context)
    {
        ValueList<PlanAlignment> plans = context.Alignment?.Plans ?? [];
        return new()
        {
            Examined = plans.Sum(static plan => plan.Coverage.PlanPriorities),
            Findings =
            [
                .. plans.SelectMany(static plan => plan.Gaps).Select(gap => Descriptor.Violated(
                    gap.Reason,
                    [EntityReference.Of(gap.PlanPriority)],
                    [Evidence.Of("text", gap.Text), Evidence.Of("compared", gap.Compared, "strategy priorities"), Evidence.Of("not comparable", gap.NotCompared, "strategy priorities")],
                    "Have a strategy take it up, or declare the link where one does already.")),
                .. plans.SelectMany(static plan => plan.UndeterminedPlanPriorities).Select(unknown => Descriptor.Undetermined(
                    unknown.Reason,
                    [EntityReference.Of(unknown.PlanPriority)],
                    remedy: "Record the themes of the priority and of the strategies, or declare the links.")),
            ],
        };
    }
}
