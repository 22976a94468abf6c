using PccGovernance.Costing;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>CST003: What a partnership that costs something is for is on record.</summary>
internal sealed class CostlyPartnershipHasPurpose : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("CST003", RuleSeverity.Info, since: "0.1.0", Analyses.Costing) with
    {
        Citation = new() { Text = "APCC, Towards better local partnerships systems in England and Wales (2025), recommendation 5" },
    };

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach(
            [
                .. context.Costing?.Partnerships.Where(static board => board.Cost is not null && board.Standing != CostStanding.Assumed)
                    ?? [],
            ],
            board =>
                board.Purpose is not null || context.InForce.Partnership(board.Partnership)?.TermsOfReference is not null
                    ? null
                    : Descriptor.Violated(
                        Statement.Of(
                            "cost.no-purpose",
                            ("partnership", EntityReference.Of(board.Partnership)),
                            ("cost", board.Cost!.Value)),
                        [EntityReference.Of(board.Partnership)],
                        [Evidence.Of("cost", board.Cost.Value, "a-year")],
                        Statement.Of("cost.no-purpose.remedy")));
}
