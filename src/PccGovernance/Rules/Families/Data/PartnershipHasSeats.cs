namespace PccGovernance.Rules;

/// <summary>DAT001: A partnership's seats are on record.</summary>
internal sealed class PartnershipHasSeats : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "DAT001",
        Title = "A partnership's seats are on record",
        Rationale = "Without its members a board can be neither compared, nor costed, nor counted in anybody's diary.",
        Examines = "partnerships in force",
        DefaultSeverity = RuleSeverity.Warning,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach(context.InForce.Partnerships, board => board.Seats.IsEmpty
            ? Descriptor.Violated(
                $"The partnership '{board.Id}' has no seats in force: none is on record, or those that held them have ended.",
                [EntityReference.Of(board.Id)],
                remedy: "Record the organisations that sit on it; names of people are not needed.")
            : null);
}
