namespace PccGovernance;

/// <summary>A priority of a business plan.</summary>
public sealed record BusinessPriority : IEntity<BusinessPriority>
{
    /// <summary>The priority's identifier, unique in the landscape.</summary>
    public required Id<BusinessPriority> Id { get; init; }

    /// <summary>Its text.</summary>
    public required string Text { get; init; }

    /// <summary>The portfolio whose lead answers for it; <c>null</c> when not known.</summary>
    public Id<Portfolio>? Portfolio { get; init; }

    /// <summary>What it is about. Empty when not known.</summary>
    public ValueList<Id<Theme>> Themes { get; init => field = value ?? []; } = [];

    /// <summary>How much it counts for beside its neighbours where a roll-up is weighted, from 0 to 1,000; where <c>null</c>, 1.</summary>
    public decimal? Weight { get; init; }

    /// <summary>What is to be delivered, in the plan's order.</summary>
    public ValueList<Deliverable> Deliverables { get; init => field = value ?? []; } = [];

    /// <summary>The caller's own values of it, in the order of their names. Empty when there are none.</summary>
    public ValueList<OwnFact> OwnFacts { get; init => field = OwnFact.InOrder(value); } = [];

    static EntityKind IEntity<BusinessPriority>.EntityKind => EntityKind.BusinessPriority;
}
