namespace PccGovernance.Alignment;

/// <summary>What is compared with plans: a strategy's priority, or the strategy itself where it has no priorities on record.</summary>
internal sealed class StrategyUnit
{
    private StrategyUnit(Strategy strategy, StrategyPriority? priority, PriorityReader reader)
    {
        Strategy = strategy;
        Priority = priority;
        Name = priority is null ? $"The strategy '{strategy.Id}'" : $"The strategy priority '{priority.Id}'";
        Source = priority is null
            ? new($"{Name}, whose own themes stand in for its priorities, which are not on record,", reader.Read(strategy.Name, strategy.Themes, []), [])
            : new(Name, reader.Read(priority.Text, priority.Themes, strategy.Themes), priority.Serves);
    }

    public Strategy Strategy { get; }

    public StrategyPriority? Priority { get; }

    public PrioritySource Source { get; }

    public string Name { get; }

    /// <summary>Whether the strategy stands in for its priorities, which are not known. Only what it shares says something; what it does not share says nothing.</summary>
    public bool IsStandIn => Priority is null;

    /// <summary>The units of a strategy, in the order of its priorities' identifiers.</summary>
    public static StrategyUnit[] Of(Strategy strategy, PriorityReader reader) =>
        strategy.Priorities.IsEmpty
            ? [new(strategy, null, reader)]
            : [.. strategy.Priorities.OrderBy(static priority => priority.Id).Select(priority => new StrategyUnit(strategy, priority, reader))];
}
