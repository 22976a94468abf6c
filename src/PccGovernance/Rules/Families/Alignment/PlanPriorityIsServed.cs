using PccGovernance.Alignment;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>ALN002: A plan priority is served by a strategy.</summary>
internal sealed class PlanPriorityIsServed : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } =
        RuleDescriptor.BuiltIn("ALN002", RuleSeverity.Warning, since: "0.1.0", Analyses.Alignment) with
        {
            Citation = new() { Text = "APCC, Towards better local partnerships systems in England and Wales (2025), recommendation 2" },
        };

    public RuleEvaluation Evaluate(RuleContext context)
    {
        ValueList<PlanAlignment> plans = context.Alignment?.Plans ?? [];
        return new()
        {
            Examined = plans.Sum(static plan => plan.Coverage.PlanPriorities),
            Findings =
            [
                .. plans.SelectMany(static plan => plan.Gaps).Select(Found),
                .. plans.SelectMany(static plan => plan.UndeterminedPlanPriorities).Select(unknown => Descriptor.Undetermined(
                    unknown.Reason,
                    [EntityReference.Of(unknown.PlanPriority)],
                    remedy: Statement.Of("alignment.priority-unknown.remedy"))),
            ],
        };
    }

    private Finding Found(AlignmentGap gap) =>
        new UnservedPriority(EntityReference.Of(gap.PlanPriority), gap.Text, gap.Compared, gap.NotCompared, "strategy-priorities")
            .Found(
                Descriptor,
                gap.Reason,
                gap.IsCertain,
                Statement.Of(gap.IsCertain ? "alignment.gap.remedy" : "alignment.gap-unsure.remedy"));
}
