namespace PccGovernance;

/// <summary>A post in an organisation, whoever holds it.</summary>
public sealed record Post : ILandscapeItem<Post>
{
    /// <summary>The post's identifier.</summary>
    public required Id<Post> Id { get; init; }

    /// <summary>The organisation that the post is in.</summary>
    public required Id<Organisation> Organisation { get; init; }

    /// <summary>The title, for example <c>Director for Strategic Partnerships</c>.</summary>
    public required string Title { get; init; }

    /// <summary>The pay; <c>null</c> when not known. A seat's own pay goes before it.</summary>
    public PayBand? Pay { get; init; }

    /// <summary>The grade, by its name in a grade table, where <see cref="Pay"/> is not known; <c>null</c> when not known.</summary>
    public string? Grade { get; init; }

    /// <summary>
    /// The share of full time that the post has, above 0 and to 1; <c>null</c> when not known, which reckons as full time.
    /// <see cref="Pay"/> is the full-time salary whatever the share.
    /// </summary>
    public decimal? FullTimeShare { get; init; }

    /// <summary>When the post exists. Default open at both ends.</summary>
    public EffectivePeriod Period { get; init; }

    /// <summary>How the fact is known. Default recorded.</summary>
    public Provenance Provenance { get; init => field = value ?? Provenance.Recorded; } = Provenance.Recorded;

    /// <summary>The caller's own values of it, in the order of their names. Empty when there are none.</summary>
    public ValueList<OwnFact> OwnFacts { get; init => field = OwnFact.InOrder(value); } = [];

    static EntityKind IEntity<Post>.EntityKind => EntityKind.Post;
}
