using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>CST002: What partnerships cost rests on the record.</summary>
internal sealed class CostIsRecorded : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } =
        RuleDescriptor.BuiltIn("CST002", RuleSeverity.Info, since: "0.1.0", Analyses.Costing) with
        {
            Citation = new() { Text = "APCC, Towards better local partnerships systems in England and Wales (2025), recommendation 5" },
            Options =
            [
                new()
                {
                    Name = nameof(RuleOptions.MaximumAssumedShareOfCost),
                    Default = "0.5",
                    Meaning = Statement.Of("option.maximum-assumed-share-of-cost"),
                },
            ],
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
            Findings =
                share <= most
                    ? []
                    :
                    [
                        Descriptor.Violated(
                            Statement.Of(
                                "cost.assumed",
                                ("share", StatementValue.ShareOf(share)),
                                ("cost", cost),
                                ("bound", StatementValue.ShareOf(most))),
                            LandscapeAreas.Of(context.InForce),
                            [
                                Evidence.Of("cost", cost, "a-year"),
                                Evidence.Of("of-which-assumed", assumed, "a-year"),
                                Evidence.Of("bound", StatementValue.ShareOf(most)),
                            ],
                            Statement.Of("cost.assumed.remedy")),
                    ],
        };
    }
}
