using PccGovernance.Alignment;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>ALN005: The priorities in force are few enough to be priorities.</summary>
internal sealed class PrioritiesAreFew : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } =
        RuleDescriptor.BuiltIn("ALN005", RuleSeverity.Advice, since: "0.1.0", Analyses.Alignment) with
        {
            Citation = new() { Text = "APCC, Towards better local partnerships systems in England and Wales (2025)" },
        };

    public RuleEvaluation Evaluate(RuleContext context)
    {
        PlanAlignment[] plans = [.. context.Alignment?.Plans ?? []];
        return RuleEvaluation.OfEach(
            plans,
            plan =>
                plan.Dilution switch
                {
                    { IsDiluted: true } dilution => Descriptor.Violated(
                        Statement.Of(
                            "alignment.diluted",
                            ("strategies", dilution.Strategies),
                            ("priorities", dilution.PrioritiesInForce),
                            ("plan", EntityReference.Of(plan.Plan)),
                            ("bound", dilution.MaximumPrioritiesInForce)),
                        [EntityReference.Of(plan.Plan)],
                        [
                            Evidence.Of("priorities-in-force", dilution.PrioritiesInForce, "strategy-priorities"),
                            Evidence.Of("strategies-in-force", dilution.Strategies, "strategies"),
                            Evidence.Of("bound", dilution.MaximumPrioritiesInForce, "strategy-priorities"),
                        ],
                        Statement.Of("alignment.diluted.remedy")),
                    { IsDiluted: null } dilution => Descriptor.Undetermined(
                        Statement.Of(
                            "alignment.dilution-unknown",
                            ("strategies", dilution.StrategiesWithoutPriorities + dilution.StrategiesOfUnknownFootprint),
                            ("plan", EntityReference.Of(plan.Plan)),
                            ("bound", dilution.MaximumPrioritiesInForce)),
                        [EntityReference.Of(plan.Plan)],
                        [
                            Evidence.Of("known", dilution.PrioritiesInForce, "strategy-priorities"),
                            Evidence.Of("without-priorities", dilution.StrategiesWithoutPriorities, "strategies"),
                            Evidence.Of("of-unknown-footprint", dilution.StrategiesOfUnknownFootprint, "strategies"),
                        ],
                        Statement.Of("alignment.dilution-unknown.remedy")),
                    _ => null,
                });
    }
}
