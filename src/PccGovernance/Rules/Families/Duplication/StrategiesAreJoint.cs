using System.Globalization;
using PccGovernance.Duplication;

namespace PccGovernance.Rules;

/// <summary>DUP006: Strategies on the same themes and ground are one joint strategy.</summary>
internal sealed class StrategiesAreJoint : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "DUP006",
        Title = "Strategies on the same themes and ground are one joint strategy",
        Rationale = "Where each owner has a strategy of its own, their priorities multiply until none is one, and the same people are consulted on each.",
        Examines = "strategies in force",
        Citation = new() { Text = "APCC, Towards better local partnerships systems in England and Wales (2025), recommendation 2" },
        DefaultSeverity = RuleSeverity.Advice,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context)
    {
        if (context.Duplication?.Strategies is not { } report)
        {
            return RuleEvaluation.LookedAtNothing;
        }

        IEnumerable<IGrouping<Id<Strategy>, StrategyNotComparedReason>> notCompared = report.NotCompared
            .SelectMany(static entry => entry.Strategies.Select(strategy => (strategy, entry.Reason)))
            .GroupBy(static entry => entry.strategy, static entry => entry.Reason);
        return new()
        {
            Examined = context.InForce.Strategies.Count,
            Findings = [.. report.Pairs.Select(Repeated), .. notCompared.Select(NotCompared)],
        };
    }

    private Finding Repeated(StrategyPair pair) =>
        Descriptor.Violated(
            string.Create(
                CultureInfo.InvariantCulture,
                $"The strategies '{pair.First}' and '{pair.Second}', of different owners, have the same themes on the same ground (score {pair.Score:0.00})."),
            [EntityReference.Of(pair.First), EntityReference.Of(pair.Second)],
            [
                Evidence.Of("score", DuplicatePairs.Figure(pair.Score), "of 1"),
                Evidence.Of("remit in common (Jaccard)", DuplicatePairs.Figure(pair.Remit.Jaccard), "of 1"),
                Evidence.Of("place in common (overlap)", DuplicatePairs.Figure(pair.Place.Overlap), "of 1"),
                .. pair.EvidenceFor.Select(static e => Evidence.Of("for", e.Text)),
                .. pair.EvidenceAgainst.Select(static e => Evidence.Of("against", e.Text)),
            ],
            DuplicatePairs.Text(pair.Remedy));

    private Finding NotCompared(IGrouping<Id<Strategy>, StrategyNotComparedReason> strategy) =>
        Descriptor.Undetermined(
            $"The strategy '{strategy.Key}' was compared with none: it has {string.Join(" and ", strategy.Order().Select(Words))} on record.",
            [EntityReference.Of(strategy.Key)],
            remedy: "Record what is missing and review again.");

    private static string Words(StrategyNotComparedReason reason) => reason switch
    {
        StrategyNotComparedReason.NoOwner => "no owner",
        StrategyNotComparedReason.NoThemes => "no themes",
        _ => "no footprint",
    };
}
