namespace PccGovernance;

/// <summary>Something that a business plan says will be delivered.</summary>
public sealed record Deliverable : IEntity<Deliverable>
{
    /// <summary>The deliverable's identifier, unique in the landscape.</summary>
    public required Id<Deliverable> Id { get; init; }

    /// <summary>What it is.</summary>
    public required string Text { get; init; }

    /// <summary>The organisation that answers for it; <c>null</c> when not known.</summary>
    public Id<Organisation>? Owner { get; init; }

    /// <summary>How much it counts for beside its neighbours where a roll-up is weighted, from 0 to 1,000; where <c>null</c>, 1.</summary>
    public decimal? Weight { get; init; }

    /// <summary>Its milestones, in the plan's order. Empty when none are on record.</summary>
    public ValueList<Milestone> Milestones { get; init => field = value ?? []; } = [];

    /// <summary>The caller's own values of it, in the order of their names. Empty when there are none.</summary>
    public ValueList<OwnFact> OwnFacts { get; init => field = OwnFact.InOrder(value); } = [];

    static EntityKind IEntity<Deliverable>.EntityKind => EntityKind.Deliverable;
}
