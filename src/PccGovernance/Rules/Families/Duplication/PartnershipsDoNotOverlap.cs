using PccGovernance.Duplication;

namespace PccGovernance.Rules;

/// <summary>DUP001: No two partnerships have the same people, remit and place.</summary>
internal sealed class PartnershipsDoNotOverlap : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } =
        RuleDescriptor.BuiltIn("DUP001", RuleSeverity.Warning, since: "0.1.0", Analyses.Duplication) with
        {
            Citation = new() { Text = "APCC, Towards better local partnerships systems in England and Wales (2025)" },
        };

    public RuleEvaluation Evaluate(RuleContext context) =>
        DuplicatePairs.Evaluate(Descriptor, context, DuplicationPattern.Overlapping, "duplication.overlapping");
}
