using System.Text.Json;
using System.Text.Json.Serialization;

namespace PccGovernance.Reference;

/// <summary>Reads the embedded documents without reflection, and strictly: an unknown, missing or repeated member is an error.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    NewLine = "\n")]
[JsonSerializable(typeof(GeographyDocument))]
[JsonSerializable(typeof(GoverningBodiesDocument))]
[JsonSerializable(typeof(GoverningBodyNotesDocument))]
[JsonSerializable(typeof(PartnershipKindsDocument))]
[JsonSerializable(typeof(PartnershipKindPracticeDocument))]
[JsonSerializable(typeof(OrganisationKindsDocument))]
[JsonSerializable(typeof(DutiesDocument))]
[JsonSerializable(typeof(ThemesDocument))]
[JsonSerializable(typeof(AnnouncedChangesDocument))]
[JsonSerializable(typeof(AreaChangesDocument))]
[JsonSerializable(typeof(KnownPartnershipsDocument))]
[JsonSerializable(typeof(NamesDocument))]
internal sealed partial class ReferenceJson : JsonSerializerContext;
