using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>ALN008: A plan priority that nothing serves has a portfolio lead to take it up.</summary>
internal sealed class GapHasALead : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("ALN008", RuleSeverity.Info, since: "0.1.0", Analyses.Alignment);

    public RuleEvaluation Evaluate(RuleContext context)
    {
        if (context.Alignment is not { Portfolios.IsEmpty: false } report)
        {
            return RuleEvaluation.LookedAtNothing;
        }

        ValueList<EntityReference> open = report
            .Portfolios.Where(static route => route.Themes.IsEmpty)
            .Select(static route => EntityReference.Of(route.Portfolio))
            .ToValueList();
        return new()
        {
            Examined = report.Plans.Sum(static plan => plan.Gaps.Count),
            Findings = report.GapsWithoutPortfolio.Select(gap => Found(gap, report.Portfolios.Count, open)).ToValueList(),
        };
    }

    /// <summary>A gap outside every portfolio, as far as their themes are known.</summary>
    private Finding Found(Id<PlanPriority> gap, int portfolios, ValueList<EntityReference> open) => open.IsEmpty
        ? Descriptor.Violated(
            Statement.Of("alignment.gap-without-lead", ("priority", EntityReference.Of(gap)), ("portfolios", portfolios)),
            [EntityReference.Of(gap)],
            remedy: Statement.Of("alignment.gap-without-lead.remedy"))
        : Descriptor.Undetermined(
            Statement.Of("alignment.gap-lead-unknown", ("priority", EntityReference.Of(gap)), ("portfolios", open)),
            [EntityReference.Of(gap)],
            remedy: Statement.Of("alignment.gap-lead-unknown.remedy"));
}
