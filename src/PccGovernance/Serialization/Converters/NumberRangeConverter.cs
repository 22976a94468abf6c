using System.Text.Json;
using System.Text.Json.Serialization;

namespace PccGovernance.Serialization;

/// <summary>Numbers that may be known in part: one number, or an object with its ends.</summary>
internal sealed class NumberRangeConverter : JsonConverter<NumberRange>, IShaped
{
    public JsonShape Shape { get; } = new NumberRangeShape(
        new(
            nameof(NumberRange),
            [
                new("low", new NumberShape(IsWhole: false), IsRequired: true, IsNullable: false),
                new("high", new NumberShape(IsWhole: false), IsRequired: false, IsNullable: true),
            ]));

    public override NumberRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        NumberRangeJsonConverter.Read(ref reader, DecimalConverter.ReadNumber);

    public override void Write(Utf8JsonWriter writer, NumberRange value, JsonSerializerOptions options) =>
        NumberRangeJsonConverter.Write(writer, value, DecimalConverter.WriteNumber);
}
