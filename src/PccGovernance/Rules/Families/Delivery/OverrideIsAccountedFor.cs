using PccGovernance.Delivery;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>RAG005: A colour that was set has a reason, an author and an end.</summary>
internal sealed class OverrideIsAccountedFor : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "RAG005",
        Title = "A colour that was set has a reason, an author and an end",
        Rationale = "A colour in the place of the computed one is a judgement that somebody has to answer for, and that does not last for ever.",
        Examines = "milestones with a colour set in the place of the computed one",
        DefaultSeverity = RuleSeverity.Warning,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach((context.Delivery?.Milestones ?? []).Keep(static m => m.Override is not null), milestone => Missing(milestone.Override!) is not OverrideLack.None and var missing
            ? Descriptor.Violated(
                Statement.Of(
                    "delivery.override-lacks",
                    ("milestone", EntityReference.Of(milestone.Milestone)),
                    ("colour", StatementValue.Word(milestone.Override!.Colour)),
                    ("without", StatementValue.Word(missing))),
                [EntityReference.Of(milestone.Milestone)],
                [Evidence.Of("set on", milestone.Override.On), Evidence.Of("taken", milestone.IsOverrideTaken ? "yes" : "no")],
                "Record what is missing, or take the colour back.")
            : null);

    private static OverrideLack Missing(RagOverride set) => OverrideAccount.LackOf(set) | (set.ExpiresOn is null ? OverrideLack.End : OverrideLack.None);
}
