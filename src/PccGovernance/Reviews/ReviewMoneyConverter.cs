using System.Text.Json;
using System.Text.Json.Serialization;

namespace PccGovernance.Reviews;

/// <summary>Reads the amounts of a review, within the bounds of its numbers.</summary>
internal sealed class ReviewMoneyConverter : JsonConverter<Money>
{
    private static readonly MoneyJsonConverter s_plain = new();

    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Money read = s_plain.Read(ref reader, typeToConvert, options);
        ReviewNumberConverter.Bounded(read.Amount);
        return read;
    }

    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) => s_plain.Write(writer, value, options);
}
