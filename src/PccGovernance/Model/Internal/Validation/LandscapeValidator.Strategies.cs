namespace PccGovernance;

internal sealed partial class LandscapeValidator
{
    private readonly HashSet<Id<StrategyPriority>> _strategyPriorities = [];

    public void CheckStrategy(Strategy strategy, ErrorLocation at)
    {
        Text(strategy.Name, at, "name");
        if (strategy is { OwnerPartnership: { } partnership, OwnerOrganisation: { } organisation })
        {
            _errors.Add(
                LandscapeErrorKind.Contradiction,
                at.Location,
                $"{at.Name} is owned by the partnership '{partnership}' and by the organisation '{organisation}': give one owner.");
        }

        Areas(strategy.Footprint, strategy.Period, at);
        Period(strategy.Period, at, "period");
        Known(strategy.Provenance, at);
        for (int i = 0; i < strategy.Priorities.Count; i++)
        {
            StrategyPriority priority = strategy.Priorities[i];
            ErrorLocation within = at.Item("priorities", i, "strategy priority", priority.Id);
            Identifier(priority.Id, _strategyPriorities, within);
            Text(priority.Text, within, "text");
            OwnFacts(priority.OwnFacts, within);
        }
    }
}
