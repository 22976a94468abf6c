using NodaTime;

namespace PccGovernance;

/// <summary>The body that governs the police force of an area for a time.</summary>
/// <remarks>
/// One force area has one local policing body on any day: a <see cref="Landscape"/> refuses two whose periods overlap. The body that
/// follows has the next period of the same area.
/// </remarks>
public sealed record LocalPolicingBody : ILandscapeItem<LocalPolicingBody>
{
    /// <summary>The body's identifier.</summary>
    public required Id<LocalPolicingBody> Id { get; init; }

    /// <summary>Its name, for example <c>Mayor of West Yorkshire</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of body it is.</summary>
    public required LocalPolicingBodyKind Kind { get; init; }

    /// <summary>The police force area that it governs.</summary>
    public required AreaCode ForceArea { get; init; }

    /// <summary>When it governs the force. An open beginning means that no first day is recorded.</summary>
    public EffectivePeriod Period { get; init; }

    /// <summary>
    /// The last day for which the law that was read settles that it governs, for example the end of the term; <c>null</c> when not
    /// recorded. A later answer only says that nothing was read that ends the body.
    /// </summary>
    public LocalDate? KnownTo { get; init; }

    /// <summary>Whether it also governs the fire and rescue service; <c>null</c> when not known.</summary>
    public bool? GovernsFire { get; init; }

    /// <summary>The Act or order by which it holds the function; <c>null</c> when not recorded.</summary>
    public Citation? Instrument { get; init; }

    /// <summary>The organisation that sits on boards for it; <c>null</c> when not recorded.</summary>
    public Id<Organisation>? Organisation { get; init; }

    /// <summary>How the fact is known. Default recorded.</summary>
    public Provenance Provenance { get; init => field = value ?? Provenance.Recorded; } = Provenance.Recorded;

    /// <summary>The caller's own values of it, in the order of their names. Empty when there are none.</summary>
    public ValueList<OwnFact> OwnFacts { get; init => field = OwnFact.InOrder(value); } = [];

    static EntityKind IEntity<LocalPolicingBody>.EntityKind => EntityKind.LocalPolicingBody;

    /// <summary>Whether it governs on a day and the day is not beyond <see cref="KnownTo"/>, where that is recorded.</summary>
    /// <param name="date">The day.</param>
    public bool IsKnownToGovern(LocalDate date) => Period.Contains(date) && !(date > KnownTo);
}
