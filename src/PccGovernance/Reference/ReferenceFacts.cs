namespace PccGovernance.Reference;

/// <summary>Everything that the package knows of England and Wales, read once.</summary>
internal sealed class ReferenceFacts
{
    private ReferenceFacts()
    {
        GeographyDocument geography = EmbeddedDocuments.Geography;
        Vintage = geography.Vintage;
        Edition = new(
            Id<ReferenceEdition>.Parse(geography.Edition),
            GeographyFacts.Read(geography),
            CatalogueFacts.OrganisationKinds(EmbeddedDocuments.OrganisationKinds),
            PartnershipKindFacts.Read(EmbeddedDocuments.PartnershipKinds, EmbeddedDocuments.PartnershipKindPractice),
            CatalogueFacts.Duties(EmbeddedDocuments.Duties),
            CatalogueFacts.Themes(EmbeddedDocuments.Themes));
        ForceAreas = new(Edition.Geography.ForceAreas);
        LocalPolicingBodies = GovernanceFacts.Bodies(EmbeddedDocuments.GoverningBodies, EmbeddedDocuments.GoverningBodyNotes);
        AnnouncedChanges = GovernanceFacts.Changes(EmbeddedDocuments.AnnouncedChanges);
    }

    public string Vintage { get; }

    public ReferenceEdition Edition { get; }

    public ForceAreaCatalogue ForceAreas { get; }

    public ValueList<LocalPolicingBody> LocalPolicingBodies { get; }

    public ValueList<AnnouncedChange> AnnouncedChanges { get; }

    public static ReferenceFacts Read() => new();
}
