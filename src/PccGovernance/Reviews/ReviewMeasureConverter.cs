using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PccGovernance.Reviews;

/// <summary>Measures as a review has them: of what is so large or so small no share could be told, and it could not be written.</summary>
internal sealed class ReviewMeasureConverter : JsonConverter<double>
{
    private const double Largest = 1e15;
    private const double Smallest = 1e-15;

    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetDouble() is var value && (value == 0 || Math.Abs(value) is >= Smallest and <= Largest)
            ? value
            : throw new JsonException(string.Create(
                CultureInfo.InvariantCulture,
                $"A measure is {value}: give 0, or one from {Smallest} to {Largest}."));

    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}
