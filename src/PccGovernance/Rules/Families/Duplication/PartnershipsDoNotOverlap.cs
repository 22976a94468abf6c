using PccGovernance.Duplication;

namespace PccGovernance.Rules;

/// <summary>DUP001: No two partnerships have the same people, remit and place.</summary>
internal sealed class PartnershipsDoNotOverlap : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "DUP001",
        Title = "No two partnerships have the same people, remit and place",
        Rationale = "The same people meet in different rooms about the same things under different headings.",
        Examines = "pairs of comparable partnerships",
        Citation = new() { Text = "APCC, Towards better local partnerships systems in England and Wales (2025)" },
        DefaultSeverity = RuleSeverity.Warning,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context) => DuplicatePairs.Evaluate(Descriptor, context, DuplicationPattern.Overlapping, "overlap: the same people on the same things in the same place");
}
