using PccGovernance.Duplication;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>DUP006: Strategies on the same themes and ground are one joint strategy.</summary>
internal sealed class StrategiesAreJoint : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } =
        RuleDescriptor.BuiltIn("DUP006", RuleSeverity.Advice, since: "0.1.0", Analyses.Duplication) with
        {
            Citation = new() { Text = "APCC, Towards better local partnerships systems in England and Wales (2025), recommendation 2" },
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
            Findings = [.. report.Pairs.Select(pair => Repeated(context.InForce, pair)), .. notCompared.Select(NotCompared)],
        };
    }

    // The boards that own them are told of it too: a finding on a strategy that its owner is not told of is nobody's.
    private Finding Repeated(Landscape landscape, StrategyPair pair)
    {
        ValueList<EntityReference> owners =
            new[] { pair.First, pair.Second }.Select(id => landscape.Strategies.First(strategy => strategy.Id == id))
            .SelectMany(static strategy => new EntityReference?[]
            {
                strategy.OwnerPartnership is { } board ? EntityReference.Of(board) : null,
                strategy.OwnerOrganisation is { } organisation ? EntityReference.Of(organisation) : null,
            })
            .OfType<EntityReference>().Distinct().ToValueList();
        return Descriptor.Violated(
            Statement.Of(
                "duplication.strategies-alike",
                ("first", EntityReference.Of(pair.First)),
                ("second", EntityReference.Of(pair.Second)),
                ("owners", owners.IsEmpty ? null : (StatementValue)owners)),
            [EntityReference.Of(pair.First), EntityReference.Of(pair.Second), .. owners],
            [
                Evidence.Of("score", DuplicatePairs.Figure(pair.Score), "of-1"),
                Evidence.Of("remit", DuplicatePairs.Figure(pair.Remit.Jaccard), "jaccard"),
                Evidence.Of("place", DuplicatePairs.Figure(pair.Place.Overlap), "overlap"),
                .. DuplicatePairs.Weighing(pair.EvidenceFor, pair.EvidenceAgainst),
            ],
            DuplicatePairs.Remedy(pair.Remedy));
    }

    private Finding NotCompared(IGrouping<Id<Strategy>, StrategyNotComparedReason> strategy) =>
        Descriptor.Undetermined(
            Statement.Of(
                "duplication.strategy-not-compared",
                ("strategy", EntityReference.Of(strategy.Key)),
                ("missing", StatementValue.WordsOf(strategy.Order()))),
            [EntityReference.Of(strategy.Key)],
            remedy: Statement.Of("duplication.not-compared.remedy"));
}
