namespace PccGovernance.Rules;

/// <summary>ALN001: A force area has a Police and Crime Plan in force.</summary>
internal sealed class PlanIsInForce : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ALN001",
        Title = "A force area has a Police and Crime Plan in force",
        Rationale = "Strategies can be held against a plan only where there is one.",
        Examines = "force areas",
        Citation = new() { Text = "Police Reform and Social Responsibility Act 2011 s.5" },
        DefaultSeverity = RuleSeverity.Warning,
        Since = "0.1.0",
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
            Findings = report.AreasWithoutPlan.Select(area => Descriptor.Undetermined(
                area.Reason,
                [EntityReference.Of(area.ForceArea)],
                [Evidence.Of("on record, not in force", area.PlansOnRecord, "plans"), Evidence.Of("in force", area.Strategies, "strategies")],
                "Record the plan in force with its objectives.")).ToValueList(),
        };
    }
}
