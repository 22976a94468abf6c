using PccGovernance.Duplication;

namespace PccGovernance.Rules;

/// <summary>DUP004: Partnerships of the same people in the same place meet together.</summary>
internal sealed class PartnershipsDoNotShareATable : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } =
        RuleDescriptor.BuiltIn("DUP004", RuleSeverity.Info, since: "0.1.0", Analyses.Duplication) with
        {
            Citation = new() { Text = "APCC, Towards better local partnerships systems in England and Wales (2025)" },
        };

    public RuleEvaluation Evaluate(RuleContext context) =>
        DuplicatePairs.Evaluate(Descriptor, context, DuplicationPattern.SharedTable, "duplication.shared-table");
}
