using PccGovernance.Duplication;

namespace PccGovernance.Rules;

/// <summary>DUP008: A theme that two partnerships name has one that leads on it.</summary>
internal sealed class ThemeHasALead : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("DUP008", RuleSeverity.Info, since: "0.1.0", Analyses.Duplication);

    public RuleEvaluation Evaluate(RuleContext context) =>
        DuplicatePairs.Evaluate(Descriptor, context, DuplicationPattern.SharedTheme, "duplication.shared-theme");
}
