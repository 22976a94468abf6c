using System.Text.Json;
using System.Text.Json.Serialization;

namespace PccGovernance.Interchange;

/// <summary>The JSON of the package's own small documents.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    NewLine = "\n",
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(MapDocument))]
[JsonSerializable(typeof(DecisionsDocument))]
internal sealed partial class InterchangeJson : JsonSerializerContext
{
    public static T Read<T>(string json, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type, string what)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(json, type) ?? throw new InterchangeException($"{what} is empty.");
        }
        catch (JsonException e)
        {
            throw new InterchangeException($"{what} is not well formed: {e.Message}", e);
        }
    }
}
