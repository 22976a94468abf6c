using System.Text.Json;
using System.Text.Json.Serialization;

namespace PccGovernance.Reviews;

/// <summary>
/// Reads the numbers of a review. What its sums are made of is far from where they overflow: a greater number is refused when it is read,
/// not met when something is added.
/// </summary>
internal sealed class ReviewNumberConverter : JsonConverter<decimal>
{
    /// <summary>A thousand million lines of the most that a line may cost or take.</summary>
    private const decimal Most = 1_000_000_000_000_000_000;

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal number)
            ? Bounded(number)
            : throw new JsonException("The value is no number of at most 28 digits: give one.");

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value);

    /// <summary>A number within the bounds.</summary>
    /// <exception cref="JsonException">It is beyond them.</exception>
    public static decimal Bounded(decimal number) =>
        number is >= -Most and <= Most
            ? number
            : throw new JsonException($"The number {number} is beyond what a review holds: give one from -{Most} to {Most}.");
}
