using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>DAT006: A strategy's priorities are on record.</summary>
internal sealed class StrategyHasPriorities : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("DAT006", RuleSeverity.Warning, since: "0.1.0");

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach(context.InForce.Strategies, strategy => strategy.Priorities.IsEmpty
            ? Descriptor.Violated(
                Statement.Of("data.no-priorities", ("strategy", EntityReference.Of(strategy.Id))),
                [EntityReference.Of(strategy.Id)],
                remedy: Statement.Of("data.no-priorities.remedy"))
            : null);
}
