namespace PccGovernance.Rules;

/// <summary>DUP007: Two levels of one structure with the same people divide their work.</summary>
internal sealed class LevelsDivideTheirWork : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("DUP007", RuleSeverity.Info, since: "0.1.0", Analyses.Duplication);

    public RuleEvaluation Evaluate(RuleContext context) =>
        DuplicatePairs.Evaluate(Descriptor, context, static pair => pair.IsByDesign, "duplication.two-levels");
}
