using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using PccGovernance.Alignment;
using PccGovernance.Costing;
using PccGovernance.Delivery;
using PccGovernance.Duplication;
using PccGovernance.Rules;
using PccGovernance.Serialization;

namespace PccGovernance.Reviews;

/// <summary>Writes a review as JSON, with everything that its figures were computed from.</summary>
/// <remarks>
/// UTF-8 without a byte order mark, members in the order of the types, names in camel case, enumerations in lower case with hyphens, line feeds. What is
/// unknown is <c>null</c>. The same review gives the same bytes.
/// </remarks>
public static class ReviewJson
{
    private static readonly ReviewJsonContext s_context = new(Options());

    /// <summary>The version of the form: 1. It changes when a member changes its meaning or goes, not when one is added.</summary>
    public static int Version => 1;

    /// <summary>Writes a review to a stream.</summary>
    /// <param name="review">The review.</param>
    /// <param name="output">The stream; it is left open.</param>
    /// <param name="indented">Whether the text is indented for a reader; else it is as short as can be.</param>
    public static void Write(LandscapeReview review, Stream output, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(output);
        using Utf8JsonWriter writer = new(output, LandscapeWriter.Format(indented));
        JsonSerializer.Serialize(writer, review, s_context.LandscapeReview);
    }

    /// <summary>Writes a review to a buffer.</summary>
    /// <param name="review">The review.</param>
    /// <param name="output">The buffer.</param>
    /// <param name="indented">Whether the text is indented for a reader; else it is as short as can be.</param>
    public static void Write(LandscapeReview review, IBufferWriter<byte> output, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(output);
        using Utf8JsonWriter writer = new(output, LandscapeWriter.Format(indented));
        JsonSerializer.Serialize(writer, review, s_context.LandscapeReview);
    }

    /// <summary>A review as UTF-8 bytes.</summary>
    /// <param name="review">The review.</param>
    public static byte[] WriteToUtf8Bytes(LandscapeReview review)
    {
        ArrayBufferWriter<byte> buffer = new();
        Write(review, buffer);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>A review as text.</summary>
    /// <param name="review">The review.</param>
    public static string WriteToString(LandscapeReview review) => Encoding.UTF8.GetString(WriteToUtf8Bytes(review));

    private static JsonSerializerOptions Options()
    {
        JsonSerializerOptions options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
        foreach (JsonConverter converter in JsonConverters.Values().Concat(Enumerations()))
        {
            options.Converters.Add(converter);
        }

        return options;
    }

    private static IEnumerable<JsonConverter> Enumerations() =>
    [
        new KebabEnumConverter<AlignmentBasis>(isLenient: false),
        new KebabEnumConverter<AlignmentGrade>(isLenient: false),
        new KebabEnumConverter<LapseOutcome>(isLenient: false),
        new KebabEnumConverter<StrategyPlace>(isLenient: false),
        new KebabEnumConverter<CostBasis>(isLenient: false),
        new KebabEnumConverter<CostInput>(isLenient: false),
        new KebabEnumConverter<CostLineKind>(isLenient: false),
        new KebabEnumConverter<CostStanding>(isLenient: false),
        new KebabEnumConverter<DeliverySignalKind>(isLenient: false),
        new KebabEnumConverter<DeliveryStanding>(isLenient: false),
        new KebabEnumConverter<DirectionOfTravel>(isLenient: false),
        new KebabEnumConverter<RagLabel>(isLenient: false),
        new KebabEnumConverter<RagScale>(isLenient: false),
        new KebabEnumConverter<RollUpMethod>(isLenient: false),
        new KebabEnumConverter<UnknownReason>(isLenient: false),
        new KebabEnumConverter<RagIndicatorKind>(isLenient: false),
        new KebabEnumConverter<DuplicationEvidenceKind>(isLenient: false),
        new KebabEnumConverter<DuplicationPattern>(isLenient: false),
        new KebabEnumConverter<DuplicationRemedyKind>(isLenient: false),
        new KebabEnumConverter<NotComparedReason>(isLenient: false),
        new KebabEnumConverter<SetAsideReason>(isLenient: false),
        new KebabEnumConverter<StrategyNotComparedReason>(isLenient: false),
        new KebabEnumConverter<FindingOutcome>(isLenient: false),
        new KebabEnumConverter<RuleSeverity>(isLenient: false),
    ];
}
