using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>DAT020: Whether a thing is in force is known.</summary>
internal sealed class WhatIsInForceIsKnown : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("DAT020", RuleSeverity.Info, since: "0.2.0");

    public RuleEvaluation Evaluate(RuleContext context)
    {
        LandscapeContents all = context.Landscape.Contents;
        return new()
        {
            Examined = EntityCatalogue.Lists.Sum(list => list.CountInPart(all)),
            Findings = EntityCatalogue.Lists.Select(list => list.UntoldOn(all, context.AsOf).Order().ToValueList())
                .Where(static untold => !untold.IsEmpty)
                .Select(untold => Descriptor.Undetermined(
                    Statement.Of("data.in-force-untold", ("things", untold), ("day", context.AsOf)),
                    untold,
                    remedy: Statement.Of("data.in-force-untold.remedy")))
                .ToValueList(),
        };
    }
}
