using System.Collections.Frozen;
using NodaTime;

namespace PccGovernance;

/// <summary>
/// One edition of the reference facts that a landscape is built on: the map, the kinds of body, the themes and the duties.
/// </summary>
/// <remarks>Immutable and safe for use from any thread.</remarks>
public sealed class ReferenceEdition
{
    private readonly FrozenDictionary<Id<OrganisationKind>, OrganisationKind> _organisationKinds;
    private readonly FrozenDictionary<Id<PartnershipKind>, PartnershipKind> _partnershipKinds;
    private readonly FrozenDictionary<Id<Duty>, Duty> _duties;
    private readonly ILookup<AreaCode, LocalPolicingBody> _bodies;

    /// <summary>Makes an edition.</summary>
    /// <param name="id">The edition's identifier, which a landscape document names.</param>
    /// <param name="geography">The map.</param>
    /// <param name="organisationKinds">The kinds of organisation.</param>
    /// <param name="partnershipKinds">The kinds of partnership.</param>
    /// <param name="duties">The duties.</param>
    /// <param name="themes">The themes.</param>
    /// <param name="localPolicingBodies">Who has governed each force; <c>null</c> for nobody known.</param>
    /// <param name="announcedChanges">What has been announced about who governs; <c>null</c> for nothing.</param>
    /// <param name="version">The version of the facts, from 1.</param>
    /// <exception cref="ArgumentException">The edition has no identifier, or one of its things has none or that of another.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="version"/> is less than 1.</exception>
    public ReferenceEdition(
        Id<ReferenceEdition> id,
        Geography geography,
        IEnumerable<OrganisationKind> organisationKinds,
        IEnumerable<PartnershipKind> partnershipKinds,
        IEnumerable<Duty> duties,
        ThemeTaxonomy themes,
        IEnumerable<LocalPolicingBody>? localPolicingBodies = null,
        IEnumerable<AnnouncedChange>? announcedChanges = null,
        int version = 1)
    {
        ArgumentNullException.ThrowIfNull(geography);
        ArgumentNullException.ThrowIfNull(organisationKinds);
        ArgumentNullException.ThrowIfNull(partnershipKinds);
        ArgumentNullException.ThrowIfNull(duties);
        ArgumentNullException.ThrowIfNull(themes);
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        if (id.IsEmpty)
        {
            throw new ArgumentException("The edition has no identifier: give it one, which landscapes made on it name.", nameof(id));
        }

        Id = id;
        Geography = geography;
        Themes = themes;
        OrganisationKinds = UniqueIdentifiers.Sort(organisationKinds, static k => k.Id, nameof(organisationKinds));
        PartnershipKinds = UniqueIdentifiers.Sort(partnershipKinds, static k => k.Id, nameof(partnershipKinds));
        Duties = UniqueIdentifiers.Sort(duties, static d => d.Id, nameof(duties));
        LocalPolicingBodies = UniqueIdentifiers.Sort(localPolicingBodies ?? [], static body => body.Id, nameof(localPolicingBodies));
        AnnouncedChanges = UniqueIdentifiers.Sort(announcedChanges ?? [], static change => change.Id, nameof(announcedChanges));
        Version = version;
        _bodies = LocalPolicingBodies.ToLookup(static body => body.ForceArea);
        _organisationKinds = OrganisationKinds.ToFrozenDictionary(static k => k.Id);
        _partnershipKinds = PartnershipKinds.ToFrozenDictionary(static k => k.Id);
        _duties = Duties.ToFrozenDictionary(static d => d.Id);
    }

    /// <summary>The edition's identifier.</summary>
    public Id<ReferenceEdition> Id { get; }

    /// <summary>
    /// The version of the facts: a later one has more or corrected facts on the same map, and reads every document of an earlier one that
    /// is still true.
    /// </summary>
    public int Version { get; }

    /// <summary>The map.</summary>
    public Geography Geography { get; }

    /// <summary>The kinds of organisation, in the order of their identifiers.</summary>
    public ValueList<OrganisationKind> OrganisationKinds { get; }

    /// <summary>The kinds of partnership, in the order of their identifiers.</summary>
    public ValueList<PartnershipKind> PartnershipKinds { get; }

    /// <summary>The duties, in the order of their identifiers.</summary>
    public ValueList<Duty> Duties { get; }

    /// <summary>The themes.</summary>
    public ThemeTaxonomy Themes { get; }

    /// <summary>Who has governed each force, in the order of identifiers.</summary>
    public ValueList<LocalPolicingBody> LocalPolicingBodies { get; }

    /// <summary>What has been announced about who governs, in the order of identifiers.</summary>
    public ValueList<AnnouncedChange> AnnouncedChanges { get; }

    /// <summary>
    /// Who governs a police force on a day, or <c>null</c> when the edition does not know. <see cref="LocalPolicingBody.KnownTo"/> says how
    /// far ahead it is known.
    /// </summary>
    /// <param name="forceArea">The force area's code.</param>
    /// <param name="date">The day.</param>
    public LocalPolicingBody? GoverningBody(AreaCode forceArea, LocalDate date) =>
        _bodies[forceArea].FirstOrDefault(body => body.Period.Contains(date));

    /// <summary>A kind of organisation, or <c>null</c> when the edition does not have it.</summary>
    /// <param name="id">The kind's identifier.</param>
    public OrganisationKind? OrganisationKind(Id<OrganisationKind> id) => _organisationKinds.GetValueOrDefault(id);

    /// <summary>A kind of partnership, or <c>null</c> when the edition does not have it.</summary>
    /// <param name="id">The kind's identifier.</param>
    public PartnershipKind? PartnershipKind(Id<PartnershipKind> id) => _partnershipKinds.GetValueOrDefault(id);

    /// <summary>A duty, or <c>null</c> when the edition does not have it.</summary>
    /// <param name="id">The duty's identifier.</param>
    public Duty? Duty(Id<Duty> id) => _duties.GetValueOrDefault(id);
}
