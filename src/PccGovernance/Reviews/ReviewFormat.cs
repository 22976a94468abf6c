using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PccGovernance.Alignment;
using PccGovernance.Costing;
using PccGovernance.Delivery;
using PccGovernance.Duplication;
using PccGovernance.Rules;
using PccGovernance.Serialization;
using PccGovernance.Text;

namespace PccGovernance.Reviews;

/// <summary>How a review stands in JSON.</summary>
internal static class ReviewFormat
{
    private static readonly JsonConverter[] s_converters = [.. JsonConverters.Values(), .. Enumerations()];

    /// <summary>The form of one review, whose names its texts are made with.</summary>
    public static JsonTypeInfo<LandscapeReview> For(LandscapeReview review)
    {
        Func<Statement, string> say = statement => review.Say(statement);
        JsonSerializerOptions options = new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            TypeInfoResolver = ReviewJsonContext.Default.WithAddedModifier(info => AddMessage(info, say)).WithAddedModifier(CostSliceJson.NameKey),
        };
        foreach (JsonConverter converter in s_converters)
        {
            options.Converters.Add(converter);
        }

        options.Converters.Add(new StatementJsonConverter(say));
        options.Converters.Add(new StatementValueJsonConverter(say));
        options.MakeReadOnly();
        return (JsonTypeInfo<LandscapeReview>)options.GetTypeInfo(typeof(LandscapeReview));
    }

    /// <summary>The text of a finding, for readers that want nothing else of it.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "A text needs no reflection.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "A text needs no reflection.")]
    private static void AddMessage(JsonTypeInfo info, Func<Statement, string> say)
    {
        if (info.Type != typeof(Finding))
        {
            return;
        }

        JsonPropertyInfo message = info.CreateJsonPropertyInfo(typeof(string), "message");
        message.Get = finding => say(((Finding)finding).Statement);
        int at = info.Properties.TakeWhile(static property => !string.Equals(property.Name, "statement", StringComparison.Ordinal)).Count();
        info.Properties.Insert(at, message);
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
