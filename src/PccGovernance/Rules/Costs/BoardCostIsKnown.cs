using PccGovernance.Costing;

namespace PccGovernance.Rules.Costs;

/// <summary>CST001: What a partnership costs is known.</summary>
internal sealed class BoardCostIsKnown : IGovernanceRule
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
        RuleEvaluation.OfEach(context.Costing?.Boards ?? [], board => board.Standing switch
        {
            CostStanding.Unknown => Descriptor.Undetermined(
                $"The partnership '{board.Board}' has an unknown cost. {string.Join(" ", board.Reasons)}",
                [EntityReference.Of(board.Board)],
                remedy: board.Function.MeetsAsBoardsDo()
                    ? "Record its seats, meetings and pay, or let the costing fill in usual values."
                    : "Record its seats, meetings and pay."),
            CostStanding.Incomplete => Descriptor.Undetermined(
                $"The partnership '{board.Board}' costs at least {board.Cost?.Central.ToString() ?? "what is not known"} a year: part of it could not be costed. {string.Join(" ", board.Reasons)}",
                [EntityReference.Of(board.Board)],
                remedy: "Record what is missing."),
            _ => null,
        });
}
