namespace PccGovernance;

internal sealed partial class LandscapeValidator
{
    private void CheckStrategies()
    {
        Identifiers(_contents.Strategies, "strategies", static s => s.Id);
        HashSet<Id<StrategyPriority>> priorities = [];
        for (int i = 0; i < _contents.Strategies.Count; i++)
        {
            Strategy strategy = _contents.Strategies[i];
            string at = At("strategies", i);
            string holder = $"The strategy '{strategy.Id}'";
            Text(strategy.Name, at, "name", holder);
            Reference(strategy.OwnerPartnership, _known.Partnerships, at, "ownerPartnership", holder);
            Reference(strategy.OwnerOrganisation, _known.Organisations, at, "ownerOrganisation", holder);
            if (strategy is { OwnerPartnership: { } partnership, OwnerOrganisation: { } organisation })
            {
                _errors.Add(
                    LandscapeErrorKind.Contradiction,
                    at,
                    $"{holder} is owned by the partnership '{partnership}' and by the organisation '{organisation}': give one owner.");
            }

            Areas(strategy.Footprint, at, holder);
            Period(strategy.Period, at, "period", holder);
            Known(strategy.Provenance, at, holder);
            References(strategy.Themes, _known.Themes, at, "themes", holder);
            for (int j = 0; j < strategy.Priorities.Count; j++)
            {
                StrategyPriority priority = strategy.Priorities[j];
                string within = Within(at, "priorities", j);
                string priorityHolder = $"The strategy priority '{priority.Id}'";
                Identifier(priority.Id, priorities, within);
                Text(priority.Text, within, "text", priorityHolder);
                References(priority.Themes, _known.Themes, within, "themes", priorityHolder);
                References(priority.Serves, _known.PlanPriorities, within, "serves", priorityHolder);
            }
        }
    }
}
