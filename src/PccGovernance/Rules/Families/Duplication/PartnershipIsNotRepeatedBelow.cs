using PccGovernance.Duplication;

namespace PccGovernance.Rules;

/// <summary>DUP003: A partnership is not repeated by those below it.</summary>
internal sealed class PartnershipIsNotRepeatedBelow : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } =
        RuleDescriptor.BuiltIn("DUP003", RuleSeverity.Advice, since: "0.1.0", Analyses.Duplication) with
        {
            Citation = new() { Text = "APCC, Towards better local partnerships systems in England and Wales (2025)" },
        };

    public RuleEvaluation Evaluate(RuleContext context) =>
        DuplicatePairs.Evaluate(Descriptor, context, DuplicationPattern.Layered, "duplication.layered");
}
