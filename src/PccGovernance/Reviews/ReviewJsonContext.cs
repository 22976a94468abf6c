using System.Text.Json.Serialization;

namespace PccGovernance.Reviews;

/// <summary>The source-generated metadata of a review, for writing; <see cref="ReviewJson"/> gives it its options.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LandscapeReview))]
[JsonSerializable(typeof(ValueList<AreaCode>))]
internal sealed partial class ReviewJsonContext : JsonSerializerContext;
