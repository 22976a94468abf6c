using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PccGovernance.Kernel;

namespace PccGovernance.Statute;

/// <summary>Reads the documents of law that the package carries: without reflection, and strictly.</summary>
internal static class StatuteDocuments
{
    public static RequirementsDocument Requirements => Read("statutory-requirements.json", StatuteJson.Default.RequirementsDocument);

    public static InstrumentsDocument Instruments => Read("legal-instruments.json", StatuteJson.Default.InstrumentsDocument);

    public static ElectionsDocument Elections => Read("elections.json", StatuteJson.Default.ElectionsDocument);

    public static BankHolidaysDocument BankHolidays => Read("bank-holidays.json", StatuteJson.Default.BankHolidaysDocument);

    private static T Read<T>(string file, JsonTypeInfo<T> type) => EmbeddedDocument.Json($"Statute.Data.{file}", type);
}

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(RequirementsDocument))]
[JsonSerializable(typeof(InstrumentsDocument))]
[JsonSerializable(typeof(ElectionsDocument))]
[JsonSerializable(typeof(BankHolidaysDocument))]
internal sealed partial class StatuteJson : JsonSerializerContext;
