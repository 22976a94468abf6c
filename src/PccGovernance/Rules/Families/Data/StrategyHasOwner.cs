using System.Globalization;

namespace PccGovernance.Rules;

/// <summary>DAT007: A strategy's owner is on record.</summary>
internal sealed class StrategyHasOwner : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "DAT007",
        Title = "A strategy's owner is on record",
        Rationale = "A strategy that nobody owns cannot be joined with another or closed.",
        Examines = "strategies in force",
        DefaultSeverity = RuleSeverity.Warning,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach(context.InForce.Strategies, strategy => strategy is { OwnerPartnership: null, OwnerOrganisation: null }
            ? Descriptor.Violated(
                $"The strategy '{strategy.Id}' has no owner in force on {Day(context)}: none is on record, or its owner has ended.",
                [EntityReference.Of(strategy.Id)],
                remedy: "Record the partnership or organisation that owns it now, or end the strategy.")
            : null);

    private static string Day(RuleContext context) => context.AsOf.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
