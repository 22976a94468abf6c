using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>DAT007: A strategy's owner is on record.</summary>
internal sealed class StrategyHasOwner : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("DAT007", RuleSeverity.Warning, since: "0.1.0");

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach(context.InForce.Strategies, strategy => strategy is { OwnerPartnership: null, OwnerOrganisation: null }
            ? Descriptor.Violated(
                Statement.Of("data.no-owner", ("strategy", EntityReference.Of(strategy.Id)), ("day", context.AsOf)),
                [EntityReference.Of(strategy.Id)],
                remedy: Statement.Of("data.no-owner.remedy"))
            : null);
}
