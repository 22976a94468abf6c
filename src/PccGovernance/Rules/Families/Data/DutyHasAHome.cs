namespace PccGovernance.Rules;

/// <summary>DAT017: A duty that the law lays on several bodies has a home on the list.</summary>
internal sealed class DutyHasAHome : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("DAT017", RuleSeverity.Info, since: "0.2.0", Analyses.KnownList);

    public RuleEvaluation Evaluate(RuleContext context) =>
        KnownListGaps.Evaluate(Descriptor, context, isBoardInStatute: false, "data.duty-without-home",
            "data.duty-without-home-in-all", "data.duty-without-home.remedy");
}
