using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>Footprints as arrays of area codes; the unknown one is empty.</summary>
public sealed class FootprintJsonConverter : JsonConverter<Footprint>
{
    private static readonly ParsableJsonConverter<AreaCode> Area = new();

    /// <inheritdoc />
    public override Footprint Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("The footprint is no list: give an array of area codes.");
        }

        List<AreaCode> areas = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            areas.Add(Area.Read(ref reader, typeof(AreaCode), options));
        }

        return new() { Areas = areas.ToValueList() };
    }

    /// <inheritdoc />
    public override void Write([NotNull] Utf8JsonWriter writer, [NotNull] Footprint value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (AreaCode area in value.Areas)
        {
            Area.Write(writer, area, options);
        }

        writer.WriteEndArray();
    }
}
