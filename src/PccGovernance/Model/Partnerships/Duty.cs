namespace PccGovernance;

/// <summary>Something that the law or national policy asks bodies to do together, and that needs a home on some board.</summary>
public sealed record Duty : ILandscapeItem<Duty>
{
    /// <summary>The duty's identifier, for example <c>serious-violence-duty</c>.</summary>
    public required Id<Duty> Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The provision that lays it down; <c>null</c> when it rests on guidance or agreement.</summary>
    public Citation? Citation { get; init; }

    /// <summary>The caller's own values of it, in the order of their names. Empty when there are none.</summary>
    public ValueList<OwnFact> OwnFacts { get; init => field = OwnFact.InOrder(value); } = [];

    static EntityKind IEntity<Duty>.EntityKind => EntityKind.Duty;
}
