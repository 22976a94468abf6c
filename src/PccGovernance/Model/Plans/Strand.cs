namespace PccGovernance;

/// <summary>A strand of a business plan.</summary>
public sealed record Strand : IEntity<Strand>
{
    /// <summary>The strand's identifier, unique in the landscape.</summary>
    public required Id<Strand> Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>How much it counts for beside its neighbours where a roll-up is weighted, from 0 to 1,000; where <c>null</c>, 1.</summary>
    public decimal? Weight { get; init; }

    /// <summary>Its priorities, in the plan's order.</summary>
    public ValueList<BusinessPriority> Priorities { get; init => field = value ?? []; } = [];

    /// <summary>The caller's own values of it, in the order of their names. Empty when there are none.</summary>
    public ValueList<OwnFact> OwnFacts { get; init => field = OwnFact.InOrder(value); } = [];

    static EntityKind IEntity<Strand>.EntityKind => EntityKind.Strand;
}
