using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PccGovernance.Serialization;

/// <summary>Footprints as arrays of area codes.</summary>
internal sealed class FootprintConverter : JsonConverter<Footprint>, IListShaped
{
    public Type ItemType => typeof(AreaCode);

    public override Footprint Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new() { Areas = ConverterOfAreas(options).Read(ref reader, typeof(ValueList<AreaCode>), options)! };

    public override void Write(Utf8JsonWriter writer, Footprint value, JsonSerializerOptions options) =>
        ConverterOfAreas(options).Write(writer, value.Areas, options);

    private static JsonConverter<ValueList<AreaCode>> ConverterOfAreas(JsonSerializerOptions options) =>
        (JsonConverter<ValueList<AreaCode>>)((JsonTypeInfo<ValueList<AreaCode>>)options.GetTypeInfo(typeof(ValueList<AreaCode>))).Converter;
}
