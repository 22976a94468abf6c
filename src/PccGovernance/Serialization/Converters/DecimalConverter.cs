using System.Text.Json;
using System.Text.Json.Serialization;

namespace PccGovernance.Serialization;

/// <summary>Numbers in one way of writing each: equal numbers are equal bytes, without trailing zeros.</summary>
internal sealed class DecimalConverter : JsonConverter<decimal>, IShaped
{
    // Dividing by one with all the places that there are takes the trailing zeros off.
    private const decimal OneInFull = 1.0000000000000000000000000000m;

    public JsonShape Shape { get; } = new NumberShape(IsWhole: false);

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadNumber(ref reader);

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => WriteNumber(writer, value);

    public static decimal ReadNumber(ref Utf8JsonReader reader) =>
        TryReadNumber(ref reader, out decimal value) ? value : throw new JsonException();

    /// <summary>Reads a number that is kept as it is written; one with more digits than are kept would become another in silence.</summary>
    public static bool TryReadNumber(ref Utf8JsonReader reader, out decimal value)
    {
        value = 0;
        return reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out value) && IsKept(reader.ValueSpan, value);
    }

    /// <summary>A plain number of no more characters than there are digits is always kept.</summary>
    private static bool IsKept(ReadOnlySpan<byte> number, decimal value) =>
        (number.Length <= 28 && number.IndexOfAny((byte)'e', (byte)'E') < 0) || NumberDigits.Of(number) == NumberDigits.Of(value);

    public static void WriteNumber(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value == 0 ? 0 : value / OneInFull);
}
