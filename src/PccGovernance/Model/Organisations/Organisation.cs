namespace PccGovernance;

/// <summary>A body that sits on partnerships, pays for seats or owns strategies.</summary>
public sealed record Organisation : ILandscapeItem<Organisation>
{
    /// <summary>The organisation's identifier.</summary>
    public required Id<Organisation> Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its kind; <c>null</c> when not known.</summary>
    public Id<OrganisationKind>? Kind { get; init; }

    /// <summary>The area that it serves; <see cref="Footprint.Unknown"/> when not known.</summary>
    public Footprint Footprint { get; init => field = value ?? Footprint.Unknown; } = Footprint.Unknown;

    /// <summary>When it exists. Default open at both ends.</summary>
    public EffectivePeriod Period { get; init; }

    /// <summary>How the fact is known. Default recorded.</summary>
    public Provenance Provenance { get; init => field = value ?? Provenance.Recorded; } = Provenance.Recorded;

    /// <summary>The caller's own values of it, in the order of their names. Empty when there are none.</summary>
    public ValueList<OwnFact> OwnFacts { get; init => field = OwnFact.InOrder(value); } = [];

    static EntityKind IEntity<Organisation>.EntityKind => EntityKind.Organisation;
}
