namespace PccGovernance;

/// <summary>A change to who governs policing that has been announced but, as far as is recorded, is not in force.</summary>
/// <remarks>An announced change never alters what <see cref="Landscape.AsOf"/> answers: it is shown beside the law, not as law.</remarks>
public sealed record AnnouncedChange : ILandscapeItem<AnnouncedChange>
{
    /// <summary>The change's identifier.</summary>
    public required Id<AnnouncedChange> Id { get; init; }

    /// <summary>What is to change, in a sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>When it was announced, as far as that is known.</summary>
    public required PartialDate Announced { get; init; }

    /// <summary>When it is to take effect, as far as that is known; <c>null</c> when no date was given.</summary>
    public PartialDate? Effective { get; init; }

    /// <summary>How far it has got.</summary>
    public required AnnouncementStatus Status { get; init; }

    /// <summary>The areas that it touches: force areas, England, Wales or both. Unknown when they were not named.</summary>
    public Footprint Footprint { get; init => field = value ?? Footprint.Unknown; } = Footprint.Unknown;

    /// <summary>The kind of body that is to govern; <see cref="LocalPolicingBodyKind.Unknown"/> when it was not settled.</summary>
    public LocalPolicingBodyKind Successor { get; init; }

    /// <summary>How the fact is known. Default recorded.</summary>
    public Provenance Provenance { get; init => field = value ?? Provenance.Recorded; } = Provenance.Recorded;

    /// <summary>The caller's own values of it, in the order of their names. Empty when there are none.</summary>
    public ValueList<OwnFact> OwnFacts { get; init => field = OwnFact.InOrder(value); } = [];

    static EntityKind IEntity<AnnouncedChange>.EntityKind => EntityKind.AnnouncedChange;
}
