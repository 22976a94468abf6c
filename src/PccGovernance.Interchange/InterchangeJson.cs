using System.Text.Json;
using System.Text.Json.Serialization;

namespace PccGovernance.Interchange;

/// <summary>The JSON of the package's own small documents.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    NewLine = "\n",
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(MapDocument))]
[JsonSerializable(typeof(DecisionsDocument))]
internal sealed partial class InterchangeJson : JsonSerializerContext
{
    /// <summary>The items of a list, none of which is left empty.</summary>
    public static ValueList<T> Items<T>(IEnumerable<T?> items, string what)
        where T : class =>
        [.. items.Select((item, i) => item ?? throw new InterchangeException($"{what} has nothing at place {i} of a list: leave it out."))];

    /// <summary>With the sentences of statements beside their codes, for whoever reads a document.</summary>
    public static InterchangeJson Spoken => field ??= new(new JsonSerializerOptions(Default.Options)
    {
        Converters = { new ReasonJsonConverter() },
    });

    public static T Read<T>(string json, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type, string what)
        where T : class
    {
        JsonInput.Check(json, what);
        try
        {
            return JsonSerializer.Deserialize(json, type) ?? throw new InterchangeException($"{what} is empty.");
        }
        catch (JsonException e)
        {
            // What a serializer says of members names its own types; what it says of the text itself is for a reader.
            throw e.InnerException is JsonException
                ? JsonInput.NotWellFormed(what, e)
                : new InterchangeException(
                    $"{what} has something at '{e.Path ?? "$"}' that does not belong there: a member is missing, unknown or of another "
                    + "kind.",
                    e);
        }
    }
}
