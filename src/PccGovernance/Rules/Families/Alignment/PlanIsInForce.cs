using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>ALN001: A force area has a Police and Crime Plan in force.</summary>
internal sealed class PlanIsInForce : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } =
        RuleDescriptor.BuiltIn("ALN001", RuleSeverity.Warning, since: "0.1.0", Analyses.Alignment) with
        {
            Citation = new() { Text = "Police Reform and Social Responsibility Act 2011 s.5" },
        };

    public RuleEvaluation Evaluate(RuleContext context)
    {
        if (context.Alignment is not { } report)
        {
            return RuleEvaluation.LookedAtNothing;
        }

        return new()
        {
            Examined = report.Plans.Select(static plan => plan.ForceArea).Distinct().Count() + report.AreasWithoutPlan.Count,
            Findings = report
                .AreasWithoutPlan.Select(area =>
                    Descriptor.Undetermined(
                        area.Reason,
                        [EntityReference.Of(area.ForceArea)],
                        [
                            Evidence.Of("on-record-not-in-force", area.PlansOnRecord, "plans"),
                            Evidence.Of("in-force", area.Strategies, "strategies"),
                        ],
                        Statement.Of("alignment.no-plan.remedy")))
                .ToValueList(),
        };
    }
}
