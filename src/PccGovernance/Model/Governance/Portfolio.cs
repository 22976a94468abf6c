namespace PccGovernance;

/// <summary>A subject with a lead, as the Association of Police and Crime Commissioners and many offices share out their work.</summary>
public sealed record Portfolio : ILandscapeItem<Portfolio>
{
    /// <summary>The portfolio's identifier.</summary>
    public required Id<Portfolio> Id { get; init; }

    /// <summary>The subject, for example <c>Victims</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>The organisation of the lead member; <c>null</c> when not known.</summary>
    public Id<Organisation>? LeadOrganisation { get; init; }

    /// <summary>The lead member's post, in <see cref="LeadOrganisation"/>; <c>null</c> when not known.</summary>
    public Id<Post>? LeadPost { get; init; }

    /// <summary>The lead member; <c>null</c> in a record kept without names.</summary>
    public Id<Person>? Lead { get; init; }

    /// <summary>Joint leads, and after them deputies. Empty when there are none on record.</summary>
    public ValueList<PortfolioLead> FurtherLeads { get; init => field = value ?? []; } = [];

    /// <summary>The themes that the subject covers.</summary>
    public ValueList<Id<Theme>> Themes { get; init => field = value ?? []; } = [];

    /// <summary>When it exists.</summary>
    public EffectivePeriod Period { get; init; }

    /// <summary>How the fact is known. Default recorded.</summary>
    public Provenance Provenance { get; init => field = value ?? Provenance.Recorded; } = Provenance.Recorded;

    /// <summary>The caller's own values of it, in the order of their names. Empty when there are none.</summary>
    public ValueList<OwnFact> OwnFacts { get; init => field = OwnFact.InOrder(value); } = [];

    static EntityKind IEntity<Portfolio>.EntityKind => EntityKind.Portfolio;
}
