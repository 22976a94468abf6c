namespace PccGovernance.Rules;

/// <summary>DAT016: A partnership that the law requires is on the list.</summary>
internal sealed class RequiredPartnershipIsListed : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("DAT016", RuleSeverity.Advice, since: "0.2.0", Analyses.KnownList);

    public RuleEvaluation Evaluate(RuleContext context) =>
        KnownListGaps.Evaluate(Descriptor, context, isBoardInStatute: true, "data.required-not-listed",
            "data.required-not-listed-in-all", "data.required-not-listed.remedy");
}
