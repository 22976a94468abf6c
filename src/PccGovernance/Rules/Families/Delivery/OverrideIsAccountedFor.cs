using PccGovernance.Delivery;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>RAG005: A colour that was set has a reason, an author and an end.</summary>
internal sealed class OverrideIsAccountedFor : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("RAG005", RuleSeverity.Warning, since: "0.1.0", Analyses.Delivery);

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach(
            (context.Delivery?.Milestones ?? []).Keep(static m => m.Override is not null),
            milestone =>
                Missing(milestone.Override!) is not OverrideLack.None and var missing
                    ? Descriptor.Violated(
                        Statement.Of(
                            "delivery.override-lacks",
                            ("milestone", EntityReference.Of(milestone.Milestone)),
                            ("colour", StatementValue.Word(milestone.Override!.Colour)),
                            ("without", StatementValue.Word(missing))),
                        [EntityReference.Of(milestone.Milestone)],
                        [
                            Evidence.Of("set-on", milestone.Override.On),
                            Evidence.Of("taken", StatementValue.WordsOf("answer", [milestone.IsOverrideTaken ? "yes" : "no"])),
                        ],
                        Statement.Of("delivery.override-unaccounted.remedy"))
                    : null);

    private static OverrideLack Missing(RagOverride set) =>
        OverrideAccount.LackOf(set) | (set.ExpiresOn is null ? OverrideLack.End : OverrideLack.None);
}
