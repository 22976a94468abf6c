using System.Text.Json.Serialization.Metadata;
using PccGovernance.Kernel;

namespace PccGovernance.Reference;

/// <summary>Reads the documents that the package carries.</summary>
internal static class EmbeddedDocuments
{
    public static GeographyDocument Geography => Read("geography.json", ReferenceJson.Default.GeographyDocument);

    public static AreaChangesDocument AreaChanges => Read("area-changes.json", ReferenceJson.Default.AreaChangesDocument);

    public static KnownPartnershipsDocument KnownPartnerships =>
        Read("known-partnerships.json", ReferenceJson.Default.KnownPartnershipsDocument);

    public static NamesDocument Names => Read("names.json", ReferenceJson.Default.NamesDocument);

    public static GoverningBodiesDocument GoverningBodies => Read("governing-bodies.json", ReferenceJson.Default.GoverningBodiesDocument);

    public static GoverningBodyNotesDocument GoverningBodyNotes =>
        Read("governing-body-notes.json", ReferenceJson.Default.GoverningBodyNotesDocument);

    public static PartnershipKindsDocument PartnershipKinds =>
        Read("partnership-kinds.json", ReferenceJson.Default.PartnershipKindsDocument);

    public static PartnershipKindPracticeDocument PartnershipKindPractice =>
        Read("partnership-kind-practice.json", ReferenceJson.Default.PartnershipKindPracticeDocument);

    public static OrganisationKindsDocument OrganisationKinds =>
        Read("organisation-kinds.json", ReferenceJson.Default.OrganisationKindsDocument);

    public static DutiesDocument Duties => Read("duties.json", ReferenceJson.Default.DutiesDocument);

    public static ThemesDocument Themes => Read("themes.json", ReferenceJson.Default.ThemesDocument);

    public static AnnouncedChangesDocument AnnouncedChanges =>
        Read("announced-changes.json", ReferenceJson.Default.AnnouncedChangesDocument);

    private static T Read<T>(string file, JsonTypeInfo<T> type) => EmbeddedDocument.Json($"Reference.Data.{file}", type);
}
