using System.Globalization;
using PccGovernance.Alignment;

namespace PccGovernance.Rules;

/// <summary>ALN005: The priorities in force are few enough to be priorities.</summary>
internal sealed class PrioritiesAreFew : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ALN005",
        Title = "The priorities in force are few enough to be priorities",
        Rationale = "Twenty sets of priorities in partnership are no priorities: they become white noise.",
        Examines = "Police and Crime Plans in force",
        Citation = new() { Text = "APCC, Towards better local partnerships systems in England and Wales (2025)" },
        DefaultSeverity = RuleSeverity.Advice,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context)
    {
        PlanAlignment[] plans = [.. context.Alignment?.Plans ?? []];
        return RuleEvaluation.OfEach(plans, plan => plan.Dilution switch
        {
            { IsDiluted: true } dilution => Descriptor.Violated(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{dilution.Strategies} strategies set {dilution.PrioritiesInForce} priorities beside the plan '{plan.Plan}'; the bound is {dilution.MaxPrioritiesInForce}."),
                [EntityReference.Of(plan.Plan)],
                [
                    Evidence.Of("in force", dilution.PrioritiesInForce, "strategy priorities"),
                    Evidence.Of("in force", dilution.Strategies, "strategies"),
                    Evidence.Of("bound", dilution.MaxPrioritiesInForce, "strategy priorities"),
                ],
                "Join strategies of the same themes, and agree fewer priorities together."),
            { IsDiluted: null } dilution => Descriptor.Undetermined(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{dilution.StrategiesWithoutPriorities + dilution.StrategiesOfUnknownFootprint} strategies beside the plan '{plan.Plan}' have no priorities or no footprint on record: whether there are more than {dilution.MaxPrioritiesInForce} priorities in all cannot be told."),
                [EntityReference.Of(plan.Plan)],
                [Evidence.Of("known", dilution.PrioritiesInForce, "strategy priorities"), Evidence.Of("without priorities on record", dilution.StrategiesWithoutPriorities, "strategies"), Evidence.Of("of unknown footprint", dilution.StrategiesOfUnknownFootprint, "strategies")],
                "Record the priorities and footprint of every strategy in force."),
            _ => null,
        });
    }
}
