namespace PccGovernance.Rules;

/// <summary>DAT004: A partnership's footprint is on record.</summary>
internal sealed class PartnershipHasFootprint : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "DAT004",
        Title = "A partnership's footprint is on record",
        Rationale = "Boards in different places are not duplicates, and a duty has to be placed somewhere.",
        Examines = "partnerships in force",
        DefaultSeverity = RuleSeverity.Warning,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach(context.InForce.Partnerships, board => board.Footprint.IsUnknown
            ? Descriptor.Violated(
                $"The partnership '{board.Id}' has an unknown footprint: which areas it covers is not on record.",
                [EntityReference.Of(board.Id)],
                remedy: "Record the areas that it covers, at any level.")
            : null);
}
