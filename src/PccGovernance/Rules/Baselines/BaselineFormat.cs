using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PccGovernance.Serialization;

namespace PccGovernance.Rules;

/// <summary>How a baseline stands in JSON: whatever is not of the format is refused.</summary>
internal static class BaselineFormat
{
    public static JsonTypeInfo<BaselineDocument> Strict { get; } = MakeStrict();

    private static JsonTypeInfo<BaselineDocument> MakeStrict()
    {
        JsonSerializerOptions options = new(JsonSerializerDefaults.Strict)
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            TypeInfoResolver = BaselineJsonContext.Default,
        };
        foreach (JsonConverter converter in JsonConverters.Values())
        {
            options.Converters.Add(converter);
        }

        options.Converters.Add(new KebabEnumConverter<FindingOutcome>(isLenient: false));
        options.Converters.Add(new ValueListConverter<BaselineDocumentEntry>());
        options.Converters.Add(new ValueListConverter<BaselineDocumentSubject>());
        options.MakeReadOnly();
        return (JsonTypeInfo<BaselineDocument>)options.GetTypeInfo(typeof(BaselineDocument));
    }
}
