using PccGovernance.Alignment;

namespace PccGovernance.Rules;

/// <summary>ALN007: A plan priority that is served is served directly.</summary>
internal sealed class PlanPriorityIsServedDirectly : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ALN007",
        Title = "A plan priority that is served is served directly",
        Rationale = "Where every strategy only touches a priority, each may take another to carry it.",
        Examines = "plan priorities in force that a strategy serves",
        DefaultSeverity = RuleSeverity.Info,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context)
    {
        ValueList<PlanAlignment> plans = context.Alignment?.Plans ?? [];
        return new()
        {
            Examined = plans.Sum(static plan => plan.Coverage.PlanPrioritiesServed),
            Findings = plans.SelectMany(static plan => plan.Links).GroupBy(static link => (link.Plan, link.PlanPriority))
                .Where(static served => served.All(static link => link.Grade != AlignmentGrade.Direct))
                .Select(served => Found(served.Key.PlanPriority, [.. served])).ToValueList(),
        };
    }

    private Finding Found(Id<PlanPriority> priority, AlignmentLink[] links)
    {
        AlignmentLink strongest = links.MaxBy(static link => link.Strength)!;
        return Descriptor.Violated(
            $"The plan priority '{priority}' is served in part only, by {links.Length} strategy priorities.",
            [EntityReference.Of(priority)],
            [Evidence.Of("in part", links.Length, "links"), Evidence.Of("strongest", strongest.Reason)],
            "Agree which strategy carries it, and declare the link.");
    }
}
