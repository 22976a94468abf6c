namespace PccGovernance.Rules;

/// <summary>DAT006: A strategy's priorities are on record.</summary>
internal sealed class StrategyHasPriorities : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "DAT006",
        Title = "A strategy's priorities are on record",
        Rationale = "Whether a strategy serves the plan is read from its priorities.",
        Examines = "strategies in force",
        DefaultSeverity = RuleSeverity.Warning,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach(context.InForce.Strategies, strategy => strategy.Priorities.IsEmpty
            ? Descriptor.Violated(
                $"The strategy '{strategy.Id}' has no priorities on record.",
                [EntityReference.Of(strategy.Id)],
                remedy: "Record its priorities in the document's order.")
            : null);
}
