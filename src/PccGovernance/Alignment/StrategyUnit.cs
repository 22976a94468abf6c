namespace PccGovernance.Alignment;

/// <summary>What is compared with the plan: a strategy's priority, or the strategy itself where it has no priorities on record.</summary>
internal sealed record StrategyUnit
{
    public required Strategy Strategy { get; init; }

    public StrategyPriority? Priority { get; init; }

    public required StrategyPlace Place { get; init; }

    public ValueList<Id<Theme>> Themes => Priority?.Themes ?? Strategy.Themes;

    public ValueList<Id<PlanPriority>> Serves => Priority?.Serves ?? [];

    /// <summary>Whether the strategy stands in for its priorities, which are not known. Only what it shares says something; what it does not share says nothing.</summary>
    public bool IsStandIn => Priority is null;

    public string Name => Priority is null ? $"The strategy '{Strategy.Id}'" : $"The strategy priority '{Priority.Id}'";

    private string NameInLink => IsStandIn ? $"{Name}, whose own themes stand in for its priorities, which are not on record," : Name;

    /// <summary>The units of a strategy that is considered for a plan; of one from elsewhere, only those that declare a link to the plan.</summary>
    public static IEnumerable<StrategyUnit> Of(Strategy strategy, StrategyPlace place, HashSet<Id<PlanPriority>> objectives)
    {
        IEnumerable<StrategyUnit> units = strategy.Priorities.IsEmpty
            ? [new() { Strategy = strategy, Place = place }]
            : strategy.Priorities.OrderBy(static priority => priority.Id)
                .Select(priority => new StrategyUnit { Strategy = strategy, Priority = priority, Place = place });
        return place == StrategyPlace.Elsewhere ? units.Where(unit => unit.Serves.Any(objectives.Contains)) : units;
    }

    /// <summary>Compares with a plan priority. Of a strategy that is not known to be in the area only what it declares counts.</summary>
    public PriorityMatch Match(PriorityMatcher matcher, PlanPriority target)
    {
        PriorityMatch match = matcher.Match(NameInLink, Place == StrategyPlace.InArea ? Themes : [], Serves, target);
        return match.IsLink || !IsStandIn ? match : PriorityMatch.NotCompared;
    }
}
