using System.Collections.Frozen;

namespace PccGovernance;

/// <summary>One edition of the reference facts that a landscape is built on: the map, the kinds of body, the themes and the duties.</summary>
/// <remarks>Immutable and safe for use from any thread.</remarks>
public sealed class ReferenceEdition
{
    private readonly FrozenDictionary<Id<OrganisationKind>, OrganisationKind> _organisationKinds;
    private readonly FrozenDictionary<Id<PartnershipKind>, PartnershipKind> _partnershipKinds;
    private readonly FrozenDictionary<Id<Duty>, Duty> _duties;

    /// <summary>Makes an edition.</summary>
    /// <param name="id">The edition's identifier, which a landscape document names.</param>
    /// <param name="geography">The map.</param>
    /// <param name="organisationKinds">The kinds of organisation.</param>
    /// <param name="partnershipKinds">The kinds of partnership.</param>
    /// <param name="duties">The duties.</param>
    /// <param name="themes">The themes.</param>
    /// <exception cref="ArgumentException">The edition has no identifier, or one of its things has none or that of another.</exception>
    public ReferenceEdition(
        Id<ReferenceEdition> id,
        Geography geography,
        IEnumerable<OrganisationKind> organisationKinds,
        IEnumerable<PartnershipKind> partnershipKinds,
        IEnumerable<Duty> duties,
        ThemeTaxonomy themes)
    {
        ArgumentNullException.ThrowIfNull(geography);
        ArgumentNullException.ThrowIfNull(organisationKinds);
        ArgumentNullException.ThrowIfNull(partnershipKinds);
        ArgumentNullException.ThrowIfNull(duties);
        ArgumentNullException.ThrowIfNull(themes);
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
        _organisationKinds = OrganisationKinds.ToFrozenDictionary(static k => k.Id);
        _partnershipKinds = PartnershipKinds.ToFrozenDictionary(static k => k.Id);
        _duties = Duties.ToFrozenDictionary(static d => d.Id);
    }

    /// <summary>The edition's identifier.</summary>
    public Id<ReferenceEdition> Id { get; }

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
