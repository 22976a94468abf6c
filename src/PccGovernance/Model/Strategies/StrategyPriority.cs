namespace PccGovernance;

/// <summary>A priority of a strategy.</summary>
public sealed record StrategyPriority : IEntity<StrategyPriority>
{
    /// <summary>The priority's identifier, unique in the landscape.</summary>
    public required Id<StrategyPriority> Id { get; init; }

    /// <summary>Its text.</summary>
    public required string Text { get; init; }

    /// <summary>What it is about. Empty when not known; the strategy's own themes are then its context.</summary>
    public ValueList<Id<Theme>> Themes { get; init => field = value ?? []; } = [];

    /// <summary>The plan priorities that the strategy declares this one to serve.</summary>
    public ValueList<Id<PlanPriority>> Serves { get; init => field = value ?? []; } = [];

    /// <summary>The caller's own values of it, in the order of their names. Empty when there are none.</summary>
    public ValueList<OwnFact> OwnFacts { get; init => field = OwnFact.InOrder(value); } = [];

    static EntityKind IEntity<StrategyPriority>.EntityKind => EntityKind.StrategyPriority;
}
