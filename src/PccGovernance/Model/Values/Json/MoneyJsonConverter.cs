using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>Amounts as their number of pounds.</summary>
public sealed class MoneyJsonConverter : JsonConverter<Money>
{
    /// <inheritdoc />
    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal amount)
            ? new(amount)
            : throw new JsonException("The amount is no number of pounds: give one of at most 28 digits.");

    /// <inheritdoc />
    public override void Write([NotNull] Utf8JsonWriter writer, Money value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.Amount);
}
