using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PccGovernance.Serialization;

/// <summary>How a landscape stands in JSON: strict in what it reads, and short in what it writes.</summary>
internal static class DocumentFormat
{
    /// <summary>Refuses whatever is not of the format.</summary>
    public static JsonTypeInfo<DocumentRoot> Strict { get; } = TypeInfo<DocumentRoot>(isLenient: false);

    /// <summary>
    /// Reads malformed texts as <c>default</c>, so that what is said of the rest of the document comes with what is said of them.
    /// </summary>
    public static JsonTypeInfo<DocumentRoot> Lenient { get; } = TypeInfo<DocumentRoot>(isLenient: true);

    /// <summary>Edits of a landscape.</summary>
    public static JsonTypeInfo<EditsDocument> Edits { get; } = TypeInfo<EditsDocument>(isLenient: false);

    /// <summary>A scenario: edits with days, and who agrees to them.</summary>
    public static JsonTypeInfo<ScenarioDocument> Scenario { get; } = TypeInfo<ScenarioDocument>(isLenient: false);

    /// <summary>The metadata by which a document of the first version is read.</summary>
    public static JsonTypeInfo<DocumentRoot> TypeInfoOfFirst(bool isLenient) =>
        TypeInfo<DocumentRoot>(isLenient, DocumentVersion.NameAsFirst);

    private static JsonTypeInfo<TDocument> TypeInfo<TDocument>(bool isLenient) => TypeInfo<TDocument>(isLenient, static _ => { });

    private static JsonTypeInfo<TDocument> TypeInfo<TDocument>(bool isLenient, Action<JsonTypeInfo> name)
    {
        JsonSerializerOptions options = new(JsonSerializerDefaults.Strict)
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
            TypeInfoResolver = LandscapeJsonContext
                .Default.WithAddedModifier(DocumentLists.AddTo)
                .WithAddedModifier(DocumentNames.Name)
                .WithAddedModifier(name)
                .WithAddedModifier(KeepMembers),
        };
        foreach (JsonConverter converter in JsonConverters.Values(isLenient).Concat(JsonConverters.Lists()))
        {
            options.Converters.Add(converter);
        }

        options.MakeReadOnly();
        return (JsonTypeInfo<TDocument>)options.GetTypeInfo(typeof(TDocument));
    }

    /// <summary>Takes computed members out, and leaves out of writing what reading puts back.</summary>
    private static void KeepMembers(JsonTypeInfo type)
    {
        for (int i = type.Properties.Count - 1; i >= 0; i--)
        {
            JsonPropertyInfo member = type.Properties[i];
            if (member.Set is null)
            {
                type.Properties.RemoveAt(i);
            }
            else if (member.IsRequired)
            {
                member.ShouldSerialize = static (_, _) => true;
            }
            else if (!member.PropertyType.IsValueType)
            {
                member.ShouldSerialize = static (_, value) => !IsReadBackWhenAbsent(value);
            }
        }
    }

    private static bool IsReadBackWhenAbsent(object? value) => value switch
    {
        null => true,
        string => false,
        Footprint footprint => footprint.IsUnknown,
        Provenance provenance => provenance == Provenance.Recorded,
        IEnumerable list => !list.GetEnumerator().MoveNext(),
        _ => false,
    };
}
