using NodaTime;

namespace PccGovernance.Reference;

/// <summary>Everything that the package knows of England and Wales, read once.</summary>
internal sealed class ReferenceFacts
{
    private readonly Dictionary<Id<PartnershipKind>, Applicability> _applicability;
    private readonly Dictionary<Id<OrganisationKind>, string> _seats;

    private ReferenceFacts()
    {
        // Each document is read once, and no more of them than every caller needs: a cold process pays for all.
        GeographyDocument geography = EmbeddedDocuments.Geography;
        PartnershipKindPracticeDocument practice = EmbeddedDocuments.PartnershipKindPractice;
        OrganisationKindsDocument organisationKinds = EmbeddedDocuments.OrganisationKinds;
        NamesDocument names = EmbeddedDocuments.Names;
        _applicability = practice.Kinds.ToDictionary(
            static kind => Id<PartnershipKind>.Parse(kind.Id),
            static kind => Applicability.Of(kind.Applies));
        _seats = organisationKinds
            .Kinds.Where(static kind => kind.Seats is not null)
            .ToDictionary(static kind => Id<OrganisationKind>.Parse(kind.Id), static kind => kind.Seats!);
        PanelKind = Id<PartnershipKind>.Parse(practice.Kinds.Single(static kind => kind.Panel).Id);
        Vintage = geography.Vintage;
        Edition = new(
            Id<ReferenceEdition>.Parse(geography.Edition),
            GeographyFacts.Read(geography, EmbeddedDocuments.AreaChanges, names),
            CatalogueFacts.OrganisationKinds(organisationKinds),
            PartnershipKindFacts.Read(EmbeddedDocuments.PartnershipKinds, practice),
            CatalogueFacts.Duties(EmbeddedDocuments.Duties),
            CatalogueFacts.Themes(EmbeddedDocuments.Themes),
            GovernanceFacts.Bodies(EmbeddedDocuments.GoverningBodies, EmbeddedDocuments.GoverningBodyNotes),
            GovernanceFacts.Changes(EmbeddedDocuments.AnnouncedChanges),
            geography.Version);
        Names = new(() => new(NameEntries.Of(this, names), names));
        ForceAreas = new(Edition.Geography.ForceAreas, Names);
        Units = new(() => new(this));
    }

    public string Vintage { get; }

    /// <summary>A day on which the map stands.</summary>
    public LocalDate Day { get; } = new(2024, 12, 31);

    /// <summary>The partnerships that are known to exist or to have a ground of their own.</summary>
    public ValueList<KnownPartnership> KnownPartnerships { get; } =
        EmbeddedDocuments.KnownPartnerships.Partnerships.Select(KnownPartnership.Of).ToValueList();

    public ReferenceEdition Edition { get; }

    public ForceAreaCatalogue ForceAreas { get; }

    /// <summary>What everything is called; made when first asked for.</summary>
    public Lazy<NameSearch> Names { get; }

    /// <summary>Where boards of each kind are set up; made when first asked for.</summary>
    public Lazy<PartnershipUnits> Units { get; }

    public ValueList<LocalPolicingBody> LocalPolicingBodies => Edition.LocalPolicingBodies;

    public ValueList<AnnouncedChange> AnnouncedChanges => Edition.AnnouncedChanges;

    /// <summary>The kind of the panels of force areas.</summary>
    public Id<PartnershipKind> PanelKind { get; }

    public static ReferenceFacts Read() => new();

    /// <summary>Who takes the seats of a kind of member; <c>null</c> where there is no register of them.</summary>
    public string? SeatsOf(Id<OrganisationKind> kind) => _seats.GetValueOrDefault(kind);

    /// <summary>The kind whose seats are taken in a way.</summary>
    public Id<OrganisationKind> KindSeatedBy(string seats) =>
        _seats.First(pair => string.Equals(pair.Value, seats, StringComparison.Ordinal)).Key;

    /// <summary>Where a kind of the edition is set up.</summary>
    public Applicability ApplicabilityOf(Id<PartnershipKind> kind) => _applicability.GetValueOrDefault(kind, Applicability.Everywhere);
}
