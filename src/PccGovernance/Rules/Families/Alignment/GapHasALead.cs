namespace PccGovernance.Rules;

/// <summary>ALN008: A plan priority that nothing serves has a portfolio lead to take it up.</summary>
internal sealed class GapHasALead : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ALN008",
        Title = "A plan priority that nothing serves has a portfolio lead to take it up",
        Rationale = "A gap that falls in no portfolio is in nobody's view.",
        Examines = "plan priorities that no strategy serves, where portfolios are on record",
        DefaultSeverity = RuleSeverity.Info,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context)
    {
        if (context.Alignment is not { Portfolios.IsEmpty: false } report)
        {
            return RuleEvaluation.LookedAtNothing;
        }

        string[] open = [.. report.Portfolios.Where(static route => route.Themes.IsEmpty).Select(static route => $"'{route.Portfolio}'")];
        return new()
        {
            Examined = report.Plans.Sum(static plan => plan.Gaps.Count),
            Findings = report.GapsWithoutPortfolio.Select(gap => Found(gap, report.Portfolios.Count, open)).ToValueList(),
        };
    }

    /// <summary>A gap outside every portfolio, as far as their themes are known.</summary>
    private Finding Found(Id<PlanPriority> gap, int portfolios, string[] open) => open.Length == 0
        ? Descriptor.Violated(
            $"No strategy serves the plan priority '{gap}', and none of the {portfolios} portfolios covers its themes.",
            [EntityReference.Of(gap)],
            remedy: "Give it to a lead.")
        : Descriptor.Undetermined(
            $"No strategy serves the plan priority '{gap}', and no portfolio whose themes are known covers it; the themes of {string.Join(", ", open)} are not.",
            [EntityReference.Of(gap)],
            remedy: "Record the themes of the portfolios.");
}
