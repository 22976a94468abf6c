using PccGovernance.Rules;

namespace PccGovernance.Tests.Rules;

/// <summary>A rule of a caller's own that finds what it is told to.</summary>
internal sealed class FixedRule(string id, params Finding[] findings) : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = id,
        Title = "A rule of a caller's own",
        Rationale = "Callers know things that the library does not.",
        Examines = "things",
        DefaultSeverity = RuleSeverity.Warning,
        Since = "1.0.0",
    };

    public RuleEvaluation Evaluate(RuleContext context) => new() { Examined = findings.Length, Findings = [.. findings] };
}
