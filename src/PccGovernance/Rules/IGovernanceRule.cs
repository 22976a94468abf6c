namespace PccGovernance.Rules;

/// <summary>A rule: one of the library's, or a caller's own.</summary>
/// <remarks>A rule is pure: the same context gives the same evaluation, on any thread, at any time.</remarks>
public interface IGovernanceRule
{
    /// <summary>What the rule is.</summary>
    RuleDescriptor Descriptor { get; }

    /// <summary>Applies the rule.</summary>
    /// <param name="context">What to look at.</param>
    RuleEvaluation Evaluate(RuleContext context);
}
