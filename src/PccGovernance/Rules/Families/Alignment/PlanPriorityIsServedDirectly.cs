using PccGovernance.Alignment;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>ALN007: A plan priority that is served is served directly.</summary>
internal sealed class PlanPriorityIsServedDirectly : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("ALN007", RuleSeverity.Info, since: "0.1.0", Analyses.Alignment);

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
            Statement.Of("alignment.served-in-part", ("priority", EntityReference.Of(priority)), ("links", links.Length)),
            [EntityReference.Of(priority)],
            [Evidence.Of("in-part", links.Length, "links"), Evidence.Of("strongest", strongest.Reason)],
            Statement.Of("alignment.served-in-part.remedy"));
    }
}
