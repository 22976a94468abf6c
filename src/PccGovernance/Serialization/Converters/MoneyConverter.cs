using System.Text.Json;
using System.Text.Json.Serialization;

namespace PccGovernance.Serialization;

/// <summary>Amounts as their number of pounds.</summary>
internal sealed class MoneyConverter : JsonConverter<Money>, IShaped
{
    public JsonShape Shape { get; } = new NumberShape(IsWhole: false);

    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(DecimalConverter.ReadNumber(ref reader));

    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) =>
        DecimalConverter.WriteNumber(writer, value.Amount);
}
