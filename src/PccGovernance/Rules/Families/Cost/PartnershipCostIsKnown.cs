using PccGovernance.Costing;

namespace PccGovernance.Rules;

/// <summary>CST001: What a partnership costs is known.</summary>
internal sealed class PartnershipCostIsKnown : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "CST001",
        Title = "What a partnership costs is known",
        Rationale = "Nobody knows what the landscape costs while boards in it cannot be costed.",
        Examines = "partnerships in force that were costed",
        Citation = new() { Text = "APCC, Towards better local partnerships systems in England and Wales (2025), recommendation 5" },
        DefaultSeverity = RuleSeverity.Advice,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach(context.Costing?.Partnerships ?? [], board => board.Standing switch
        {
            CostStanding.Unknown => Descriptor.Undetermined(
                $"The partnership '{board.Partnership}' has an unknown cost. {string.Join(" ", board.Reasons)}",
                [EntityReference.Of(board.Partnership)],
                remedy: board.Function.MeetsAsPartnershipsDo()
                    ? "Record its seats, meetings and pay, or let the costing fill in usual values."
                    : "Record its seats, meetings and pay."),
            CostStanding.Incomplete => Descriptor.Undetermined(
                $"The partnership '{board.Partnership}' costs at least {board.Cost?.Central.ToString() ?? "what is not known"} a year: part of it could not be costed. {string.Join(" ", board.Reasons)}",
                [EntityReference.Of(board.Partnership)],
                remedy: "Record what is missing."),
            _ => null,
        });
}
