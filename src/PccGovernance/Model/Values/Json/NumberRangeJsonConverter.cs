using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>
/// One number as a JSON number, a range as <c>{ "low": 4, "high": 6 }</c>, without <c>high</c> where only the least is known.
/// </summary>
public sealed class NumberRangeJsonConverter : JsonConverter<NumberRange>
{
    /// <summary>Reads a number where the reader stands.</summary>
    internal delegate decimal NumberReader(ref Utf8JsonReader reader);

    /// <inheritdoc />
    public override NumberRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, Number);

    /// <inheritdoc />
    public override void Write([NotNull] Utf8JsonWriter writer, [NotNull] NumberRange value, JsonSerializerOptions options) =>
        Write(writer, value, static (output, number) => output.WriteNumberValue(number));

    internal static NumberRange Read(ref Utf8JsonReader reader, NumberReader number)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return NumberRange.Exactly(number(ref reader));
        }

        decimal? low = null;
        decimal? high = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isLow = reader.ValueTextEquals("low"u8);
            if ((!isLow && !reader.ValueTextEquals("high"u8)) || (isLow ? low : high) is not null)
            {
                throw Malformed();
            }

            reader.Read();
            if (isLow)
            {
                low = number(ref reader);
            }
            else if (reader.TokenType != JsonTokenType.Null)
            {
                high = number(ref reader);
            }
        }

        return low switch
        {
            null => throw Malformed(),
            { } one when one == high => NumberRange.Exactly(one),
            { } least => new() { Low = least, High = high },
        };
    }

    internal static void Write(Utf8JsonWriter writer, NumberRange value, Action<Utf8JsonWriter, decimal> number)
    {
        if (value.IsExact)
        {
            number(writer, value.Low);
            return;
        }

        writer.WriteStartObject();
        writer.WritePropertyName("low"u8);
        number(writer, value.Low);
        if (value.High is { } high)
        {
            writer.WritePropertyName("high"u8);
            number(writer, high);
        }

        writer.WriteEndObject();
    }

    private static decimal Number(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal value) ? value : throw Malformed();

    private static JsonException Malformed() =>
        new("The value is neither a number nor a range: give a number, or an object with 'low' and 'high'.");
}
