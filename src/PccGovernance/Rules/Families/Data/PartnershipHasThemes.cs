namespace PccGovernance.Rules;

/// <summary>DAT003: A partnership's themes are on record.</summary>
internal sealed class PartnershipHasThemes : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "DAT003",
        Title = "A partnership's themes are on record",
        Rationale = "Boards are duplicates only when they are about the same things: without themes or duties that cannot be told.",
        Examines = "partnerships in force",
        DefaultSeverity = RuleSeverity.Warning,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach(context.InForce.Partnerships, board => board.Themes.IsEmpty
            ? Descriptor.Violated(
                $"The partnership '{board.Id}' has no themes on record: what it is about is not known.",
                [EntityReference.Of(board.Id)],
                remedy: "Record its themes from its terms of reference.")
            : null);
}
