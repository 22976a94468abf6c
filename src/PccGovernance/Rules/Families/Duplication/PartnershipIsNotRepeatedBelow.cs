using PccGovernance.Duplication;

namespace PccGovernance.Rules;

/// <summary>DUP003: A partnership is not repeated by those below it.</summary>
internal sealed class PartnershipIsNotRepeatedBelow : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "DUP003",
        Title = "A partnership is not repeated by those below it",
        Rationale = "Sub-groups that repeat their board, or each other, take time that one flexible group would save.",
        Examines = "pairs of comparable partnerships",
        Citation = new() { Text = "APCC, Towards better local partnerships systems in England and Wales (2025)" },
        DefaultSeverity = RuleSeverity.Advice,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context) => DuplicatePairs.Evaluate(Descriptor, context, DuplicationPattern.Layered, "are layers of one structure that repeat each other");
}
