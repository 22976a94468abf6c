using PccGovernance.Delivery;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>RAG005: A colour that was set has a reason, an author and an end.</summary>
internal sealed class OverrideIsAccountedFor : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("RAG005", RuleSeverity.Warning, since: "0.1.0", Analyses.Delivery);

    public RuleEvaluation Evaluate(RuleContext context)
    {
        ValueList<MilestoneAssessment> set = (context.Delivery?.Milestones ?? []).Keep(static m => m.Override is not null);
        Finding[] open = [.. WithoutEnd(context)];
        RuleEvaluation held = OfHeld(set);
        return held with { Examined = held.Examined + open.Length, Findings = [.. held.Findings, .. open] };
    }

    private RuleEvaluation OfHeld(ValueList<MilestoneAssessment> set) =>
        RuleEvaluation.OfEach(
            set,
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

    /// <summary>
    /// A colour that was set last and without an end: after one reporting period it is taken to hold no longer, but nobody said so.
    /// </summary>
    private IEnumerable<Finding> WithoutEnd(RuleContext context)
    {
        Dictionary<Id<Milestone>, MilestoneAssessment> looks =
            (context.Delivery?.Milestones ?? []).ToDictionary(static milestone => milestone.Milestone);
        foreach (Milestone milestone in PlanItems.Milestones(context.InForce))
        {
            if (looks.TryGetValue(milestone.Id, out MilestoneAssessment? look)
                && look is { Override: null, Standing: DeliveryStanding.Rated or DeliveryStanding.Unknown }
                && milestone.Overrides.LastOrDefault(set => set.On.Latest <= context.AsOf) is { ExpiresOn: null } last)
            {
                yield return Descriptor.Undetermined(
                    Statement.Of(
                        "delivery.override-end-not-known",
                        ("milestone", EntityReference.Of(milestone.Id)),
                        ("colour", StatementValue.Word(last.Colour)),
                        ("set", last.On)),
                    [EntityReference.Of(milestone.Id)],
                    [Evidence.Of("set-on", last.On)],
                    Statement.Of("delivery.override-unaccounted.remedy"));
            }
        }
    }

    private static OverrideLack Missing(RagOverride set) =>
        OverrideAccount.LackOf(set) | (set.ExpiresOn is null ? OverrideLack.End : OverrideLack.None);
}
