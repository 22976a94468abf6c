using System.Collections.Concurrent;
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
using PccGovernance.Statute;
using PccGovernance.Text;

namespace PccGovernance.Reviews;

/// <summary>How a review stands in JSON.</summary>
internal static class ReviewFormat
{
    private static readonly Dictionary<Type, Func<bool, JsonConverter>> s_enumerations = new()
    {
        [typeof(AdviceCertainty)] = static isLenient => new KebabEnumConverter<AdviceCertainty>(isLenient),
        [typeof(AdviceKind)] = static isLenient => new KebabEnumConverter<AdviceKind>(isLenient),
        [typeof(AlignmentBasis)] = static isLenient => new KebabEnumConverter<AlignmentBasis>(isLenient),
        [typeof(AlignmentGrade)] = static isLenient => new KebabEnumConverter<AlignmentGrade>(isLenient),
        [typeof(LapseOutcome)] = static isLenient => new KebabEnumConverter<LapseOutcome>(isLenient),
        [typeof(StrategyPlace)] = static isLenient => new KebabEnumConverter<StrategyPlace>(isLenient),
        [typeof(CostBasis)] = static isLenient => new KebabEnumConverter<CostBasis>(isLenient),
        [typeof(CostInput)] = static isLenient => new KebabEnumConverter<CostInput>(isLenient),
        [typeof(CostLineKind)] = static isLenient => new KebabEnumConverter<CostLineKind>(isLenient),
        [typeof(CostStanding)] = static isLenient => new KebabEnumConverter<CostStanding>(isLenient),
        [typeof(DeliverySignalKind)] = static isLenient => new KebabEnumConverter<DeliverySignalKind>(isLenient),
        [typeof(DeliveryStanding)] = static isLenient => new KebabEnumConverter<DeliveryStanding>(isLenient),
        [typeof(DirectionOfTravel)] = static isLenient => new KebabEnumConverter<DirectionOfTravel>(isLenient),
        [typeof(RagLabel)] = static isLenient => new KebabEnumConverter<RagLabel>(isLenient),
        [typeof(RagScale)] = static isLenient => new KebabEnumConverter<RagScale>(isLenient),
        [typeof(RollUpMethod)] = static isLenient => new KebabEnumConverter<RollUpMethod>(isLenient),
        [typeof(UnknownReason)] = static isLenient => new KebabEnumConverter<UnknownReason>(isLenient),
        [typeof(RagIndicatorKind)] = static isLenient => new KebabEnumConverter<RagIndicatorKind>(isLenient),
        [typeof(DuplicationEvidenceKind)] = static isLenient => new KebabEnumConverter<DuplicationEvidenceKind>(isLenient),
        [typeof(DuplicationForm)] = static isLenient => new KebabEnumConverter<DuplicationForm>(isLenient),
        [typeof(DuplicationPattern)] = static isLenient => new KebabEnumConverter<DuplicationPattern>(isLenient),
        [typeof(DuplicationRemedyKind)] = static isLenient => new KebabEnumConverter<DuplicationRemedyKind>(isLenient),
        [typeof(NotComparedReason)] = static isLenient => new KebabEnumConverter<NotComparedReason>(isLenient),
        [typeof(SetAsideReason)] = static isLenient => new KebabEnumConverter<SetAsideReason>(isLenient),
        [typeof(StrategyNotComparedReason)] = static isLenient => new KebabEnumConverter<StrategyNotComparedReason>(isLenient),
        [typeof(StatutoryRole)] = static isLenient => new KebabEnumConverter<StatutoryRole>(isLenient),
        [typeof(StatutoryVerdict)] = static isLenient => new KebabEnumConverter<StatutoryVerdict>(isLenient),
        [typeof(FindingOutcome)] = static isLenient => new KebabEnumConverter<FindingOutcome>(isLenient),
        [typeof(RuleSeverity)] = static isLenient => new KebabEnumConverter<RuleSeverity>(isLenient),
    };

    private static readonly JsonConverter[] s_converters =
    [
        .. JsonConverters.Values(),
        new EnumConverters(s_enumerations, isLenient: false),
    ];

    private static readonly Lazy<JsonTypeInfo<LandscapeReview>> s_reading = new(static () =>
        Of(static () => null, static statement => Phrasebook.English.Say(statement, EntityNames.None), isForReading: true));

    /// <summary>Forms that nobody writes with at the moment: to make one takes as long as to write a small review.</summary>
    private static readonly ConcurrentBag<Pen> s_free = [];

    /// <summary>
    /// The form in which reviews are read: their texts are made anew when they are written, so a statement that cannot be said is refused.
    /// </summary>
    public static JsonTypeInfo<LandscapeReview> ForReading => s_reading.Value;

    /// <summary>Writes a review, whose texts are made with its names.</summary>
    public static void Write(Utf8JsonWriter writer, LandscapeReview review)
    {
        Pen pen = s_free.TryTake(out Pen? free) ? free : new();
        pen.Names = new(review.Names);
        JsonSerializer.Serialize(writer, review, pen.Form);
        pen.Names = null;
        s_free.Add(pen);
    }

    private static JsonTypeInfo<LandscapeReview> Of(
        Func<NamesSaid?> names,
        Func<Statement, string> say,
        bool isForReading = false)
    {
        JsonSerializerOptions options = new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            RespectNullableAnnotations = true,
            TypeInfoResolver = ReviewJsonContext
                .Default.WithAddedModifier(info => Complete(info, names, say))
                .WithAddedModifier(CostSliceJson.NameKey)
                .WithAddedModifier(isForReading ? RequireWhatHasNoNothing : static _ => { }),
        };
        foreach (JsonConverter converter in s_converters)
        {
            options.Converters.Add(converter);
        }

        if (isForReading)
        {
            options.Converters.Insert(0, new ReviewNumberConverter());
            options.Converters.Insert(0, new ReviewMoneyConverter());
            options.Converters.Insert(0, new ReviewMeasureConverter());
        }

        options.Converters.Add(new StatementJsonConverter(say));
        options.Converters.Add(new StatementValueJsonConverter(say));
        options.Converters.Add(new ListJsonConverterFactory());
        options.MakeReadOnly();
        return (JsonTypeInfo<LandscapeReview>)options.GetTypeInfo(typeof(LandscapeReview));
    }

    /// <summary>
    /// What a review has in JSON beside the members of its types: the text of a finding, for readers that want nothing else of it, and a
    /// member for each report.
    /// </summary>
    private static void Complete(JsonTypeInfo info, Func<NamesSaid?> names, Func<Statement, string> say)
    {
        if (info.Type == typeof(Finding))
        {
            Insert(
                info,
                typeof(string),
                "message",
                before: "statement",
                finding => Message((Finding)finding, names(), say),
                static (_, _) => { });
        }
        else if (info.Type == typeof(LandscapeReview))
        {
            foreach (Analysis analysis in Analyses.All)
            {
                Insert(
                    info,
                    analysis.ReportType,
                    analysis.Name,
                    before: "ruleOptions",
                    review => ((LandscapeReview)review).Reports.Find(analysis.Name),
                    (review, report) => ((LandscapeReview)review).Take(analysis, report));
            }

            // Last, when everything has been said that needs a name.
            Insert(
                info,
                typeof(SortedDictionary<string, string>),
                "names",
                before: string.Empty,
                _ => names()?.All,
                static (review, all) => ((LandscapeReview)review).Take(NamesSaid.Read((SortedDictionary<string, string>?)all)));
        }
    }

    /// <summary>
    /// A member that is left out is read as 0, whatever its type would begin with: settings, and words of which none is 0, must be given.
    /// </summary>
    private static void RequireWhatHasNoNothing(JsonTypeInfo info)
    {
        bool isOfSettings = !info.Properties.Any(static property => property.IsRequired);
        foreach (JsonPropertyInfo property in info.Properties.Where(static property => property.Set is not null))
        {
            Type type = property.PropertyType;
            property.IsRequired |= type.IsValueType
                && Nullable.GetUnderlyingType(type) is null
                && (isOfSettings || (type.IsEnum && !Enum.IsDefined(type, 0)));
        }
    }

    private static string Message(Finding finding, NamesSaid? names, Func<Statement, string> say)
    {
        names?.Note(finding.Subjects);
        return say(finding.Statement);
    }

    [UnconditionalSuppressMessage(
        "Trimming",
        "IL2026",
        Justification = "A text needs no reflection, and the reports' types are those of the context.")]
    [UnconditionalSuppressMessage(
        "AOT",
        "IL3050",
        Justification = "A text needs no reflection, and the reports' types are those of the context.")]
    private static void Insert(
        JsonTypeInfo info,
        Type type,
        string name,
        string before,
        Func<object, object?> get,
        Action<object, object?> set)
    {
        // A property that is left out is still listed, and would stand in the way.
        foreach (
            JsonPropertyInfo left in info.Properties.Where(other => string.Equals(other.Name, name, StringComparison.Ordinal)).ToArray())
        {
            info.Properties.Remove(left);
        }

        JsonPropertyInfo property = info.CreateJsonPropertyInfo(type, name);
        (property.Get, property.Set) = (get, set);
        info.Properties.Insert(
            info.Properties.TakeWhile(other => !string.Equals(other.Name, before, StringComparison.Ordinal)).Count(),
            property);
    }

    /// <summary>A form and whose names it says at the moment; for one review at a time.</summary>
    private sealed class Pen
    {
        public Pen() => Form = Of(() => Names, statement => Names!.Say(statement));

        public JsonTypeInfo<LandscapeReview> Form { get; }

        public NamesSaid? Names { get; set; }
    }
}
