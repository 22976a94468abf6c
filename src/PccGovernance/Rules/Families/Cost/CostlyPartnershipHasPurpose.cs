using PccGovernance.Costing;

namespace PccGovernance.Rules;

/// <summary>CST003: What a partnership that costs something is for is on record.</summary>
internal sealed class CostlyPartnershipHasPurpose : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "CST003",
        Title = "What a partnership that costs something is for is on record",
        Rationale = "Cost says nothing of worth. It can only be judged beside what a board is there to do, and many that are called talking shops are of use.",
        Examines = "partnerships whose cost is known at least in part from the record",
        Citation = new() { Text = "APCC, Towards better local partnerships systems in England and Wales (2025), recommendation 5" },
        DefaultSeverity = RuleSeverity.Info,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach([.. context.Costing?.Partnerships.Where(static board => board.Cost is not null && board.Standing != CostStanding.Assumed) ?? []], board =>
            board.Purpose is not null || context.InForce.Partnership(board.Partnership)?.TermsOfReference is not null
                ? null
                : Descriptor.Violated(
                    $"The partnership '{board.Partnership}' costs {board.Cost!.Value.Central} a year, and neither a purpose nor terms of reference are on record.",
                    [EntityReference.Of(board.Partnership)],
                    [Evidence.Of("cost a year, central", board.Cost.Value.Central)],
                    "Record what it is for, and read the cost beside it."));
}
