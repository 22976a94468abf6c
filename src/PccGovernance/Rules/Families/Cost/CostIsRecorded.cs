using PccGovernance.Costing;
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
                    ? [.. Untold(context, report)]
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

    /// <summary>
    /// Attendance that is not on record is taken as full, the most that it can cost, so that the share that rests on assumptions is the
    /// least that it can be: where nobody came it is one of less.
    /// </summary>
    private IEnumerable<Finding> Untold(RuleContext context, CostingReport report)
    {
        decimal most = context.Options.MaximumAssumedShareOfCost;
        Money open = report.Coverage.RecordedCostWithAttendanceTakenAsFull;
        (MoneyRange cost, MoneyRange assumed) = (report.Total.Cost!.Value, report.Total.CostAssumed!.Value);
        decimal known = cost.Central.Amount - open.Amount;
        if (known > 0 && assumed.Central.Amount / known is var atMost && atMost > most)
        {
            yield return Descriptor.Undetermined(
                Statement.Of(
                    "cost.may-be-assumed",
                    ("share", StatementValue.ShareOf(report.Total.ShareAssumed!.Value)),
                    ("most", StatementValue.ShareOf(atMost)),
                    ("cost", cost),
                    ("seats", report.Coverage.SeatsWithAttendanceTakenAsFull),
                    ("bound", StatementValue.ShareOf(most))),
                LandscapeAreas.Of(context.InForce),
                [
                    Evidence.Of("cost", cost, "a-year"),
                    Evidence.Of("of-which-assumed", assumed, "a-year"),
                    Evidence.Of("of-which-attendance-taken-as-full", open, "a-year"),
                    Evidence.Of("bound", StatementValue.ShareOf(most)),
                ],
                Statement.Of("cost.may-be-assumed.remedy"));
        }
    }
}
