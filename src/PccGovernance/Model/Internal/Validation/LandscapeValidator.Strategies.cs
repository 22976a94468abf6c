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
            ErrorLocation at = ErrorLocation.Of("strategies", i, "strategy", strategy.Id);
            Text(strategy.Name, at, "name");
            Reference(strategy.OwnerPartnership, _known.Partnerships, at, "ownerPartnership");
            Reference(strategy.OwnerOrganisation, _known.Organisations, at, "ownerOrganisation");
            if (strategy is { OwnerPartnership: { } partnership, OwnerOrganisation: { } organisation })
            {
                _errors.Add(
                    LandscapeErrorKind.Contradiction,
                    at.Location,
                    $"{at.Name} is owned by the partnership '{partnership}' and by the organisation '{organisation}': give one owner.");
            }

            Areas(strategy.Footprint, at);
            Period(strategy.Period, at, "period");
            Known(strategy.Provenance, at);
            References(strategy.Themes, _known.Themes, at, "themes");
            for (int j = 0; j < strategy.Priorities.Count; j++)
            {
                StrategyPriority priority = strategy.Priorities[j];
                ErrorLocation within = at.Item("priorities", j, "strategy priority", priority.Id);
                Identifier(priority.Id, priorities, within);
                Text(priority.Text, within, "text");
                References(priority.Themes, _known.Themes, within, "themes");
                References(priority.Serves, _known.PlanPriorities, within, "serves");
            }
        }
    }
}
