using PccGovernance.Duplication;

namespace PccGovernance.Rules;

/// <summary>DUP008: A theme that two partnerships name has one that leads on it.</summary>
internal sealed class ThemeHasALead : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "DUP008",
        Title = "A theme that two partnerships name has one that leads on it",
        Rationale = "Where few boards in a place name a theme, each may take the other to lead on it, or both do.",
        Examines = "pairs of comparable partnerships",
        DefaultSeverity = RuleSeverity.Info,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context) =>
        DuplicatePairs.Evaluate(Descriptor, context, DuplicationPattern.SharedTheme, "are no duplicates, but both name a theme that few others there do");
}
