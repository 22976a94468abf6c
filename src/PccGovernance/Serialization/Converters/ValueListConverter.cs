using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PccGovernance.Serialization;

/// <summary>Lists as arrays. Null is no item.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
internal sealed class ValueListConverter<T> : JsonConverter<ValueList<T>>, IListShaped
{
    public Type ItemType => typeof(T);

    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException();
        }

        JsonConverter<T> converter = ConverterOfItems(options);
        List<T> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(reader.TokenType != JsonTokenType.Null && converter.Read(ref reader, typeof(T), options) is { } item
                ? item
                : throw new JsonException());
        }

        return items.ToValueList();
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        JsonConverter<T> converter = ConverterOfItems(options);
        writer.WriteStartArray();
        foreach (T item in value)
        {
            converter.Write(writer, item, options);
        }

        writer.WriteEndArray();
    }

    private static JsonConverter<T> ConverterOfItems(JsonSerializerOptions options) =>
        (JsonConverter<T>)((JsonTypeInfo<T>)options.GetTypeInfo(typeof(T))).Converter;
}
