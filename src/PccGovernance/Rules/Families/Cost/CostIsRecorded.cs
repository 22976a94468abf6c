using System.Globalization;

namespace PccGovernance.Rules;

/// <summary>CST002: What partnerships cost rests on the record.</summary>
internal sealed class CostIsRecorded : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "CST002",
        Title = "What partnerships cost rests on the record",
        Rationale = "A total that rests on assumed pay and meetings shows the order of size, not what is paid.",
        Examines = "partnerships with a cost",
        Citation = new() { Text = "APCC, Towards better local partnerships systems in England and Wales (2025), recommendation 5" },
        Options = [new() { Name = nameof(RuleOptions.MaximumAssumedShareOfCost), Default = "0.5", Meaning = "The greatest share of a cost, of 1, that may rest on assumptions." }],
        DefaultSeverity = RuleSeverity.Info,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context)
    {
        if (context.Costing is not { Total: { ShareAssumed: { } share, Cost: { } cost, CostAssumed: { } assumed } } report)
        {
            return RuleEvaluation.LookedAtNothing;
        }

        decimal most = context.Options.MaximumAssumedShareOfCost;
        return new()
        {
            Examined = report.Coverage.Partnerships - report.Coverage.PartnershipsUnknown,
            Findings = share <= most
                ? []
                :
                [
                    Descriptor.Violated(
                        string.Create(CultureInfo.InvariantCulture, $"{100 * share:0.#} % of the cost of {cost.Central} a year rests on assumptions; the bound is {100 * most:0.#} %."),
                        LandscapeAreas.Of(context.InForce),
                        [
                            Evidence.Of("cost a year, central", cost.Central),
                            Evidence.Of("of which assumed, central", assumed.Central),
                            Evidence.Of("bound", most, "of 1"),
                        ],
                        "Record meetings, seats and pay bands, the costliest boards first."),
                ],
        };
    }
}
