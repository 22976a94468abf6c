using PccGovernance.Costing;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>CST001: What a partnership costs is known.</summary>
internal sealed class PartnershipCostIsKnown : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("CST001", RuleSeverity.Advice, since: "0.1.0", Analyses.Costing) with
    {
        Citation = new() { Text = "APCC, Towards better local partnerships systems in England and Wales (2025), recommendation 5" },
    };

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach(
            context.Costing?.Partnerships ?? [],
            board =>
                board.Standing switch
                {
                    CostStanding.Unknown => Descriptor.Undetermined(
                        Statement.Of("cost.unknown", ("partnership", EntityReference.Of(board.Partnership)), ("reasons", board.Reasons)),
                        [EntityReference.Of(board.Partnership)],
                        remedy: Statement.Of(
                            board.Function.MeetsAsPartnershipsDo() ? "cost.unknown.remedy" : "cost.unknown-casework.remedy")),
                    CostStanding.Incomplete => Descriptor.Undetermined(
                        Statement.Of(
                            "cost.incomplete",
                            ("partnership", EntityReference.Of(board.Partnership)),
                            ("cost", board.Cost is { } cost ? cost : null),
                            ("reasons", board.Reasons)),
                        [EntityReference.Of(board.Partnership)],
                        remedy: Statement.Of("cost.incomplete.remedy")),
                    _ => null,
                });
}
