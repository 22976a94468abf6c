namespace PccGovernance;

/// <summary>A strategy, delivery plan or partnership plan with priorities of its own.</summary>
public sealed record Strategy : ILandscapeItem<Strategy>
{
    /// <summary>The strategy's identifier.</summary>
    public required Id<Strategy> Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The partnership that owns it; <c>null</c> when an organisation does, or when the owner is not known.</summary>
    public Id<Partnership>? OwnerPartnership { get; init; }

    /// <summary>The organisation that owns it; <c>null</c> when a partnership does, or when the owner is not known.</summary>
    public Id<Organisation>? OwnerOrganisation { get; init; }

    /// <summary>The ground that it covers; where unknown, that of the owning partnership.</summary>
    public Footprint Footprint { get; init => field = value ?? Footprint.Unknown; } = Footprint.Unknown;

    /// <summary>When it is in force. An open end means that no end was set or found.</summary>
    public EffectivePeriod Period { get; init; }

    /// <summary>What it is about as a whole.</summary>
    public ValueList<Id<Theme>> Themes { get; init => field = value ?? []; } = [];

    /// <summary>Its priorities, in the document's order. Empty when not known.</summary>
    public ValueList<StrategyPriority> Priorities { get; init => field = value ?? []; } = [];

    /// <summary>Who owns it; <c>null</c> when that is not known.</summary>
    internal EntityReference? Owner =>
        OwnerPartnership is { } partnership ? EntityReference.Of(partnership)
        : OwnerOrganisation is { } organisation ? EntityReference.Of(organisation)
        : null;

    /// <summary>Its own themes and those of its priorities; one may come several times.</summary>
    internal IEnumerable<Id<Theme>> AllThemes => Themes.Concat(Priorities.SelectMany(static priority => priority.Themes));

    /// <summary>How the fact is known. Default recorded.</summary>
    public Provenance Provenance { get; init => field = value ?? Provenance.Recorded; } = Provenance.Recorded;

    /// <summary>The caller's own values of it, in the order of their names. Empty when there are none.</summary>
    public ValueList<OwnFact> OwnFacts { get; init => field = OwnFact.InOrder(value); } = [];

    static EntityKind IEntity<Strategy>.EntityKind => EntityKind.Strategy;
}
