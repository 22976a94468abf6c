using System.Text.Json.Serialization;

namespace PccGovernance.Rules;

/// <summary>The source-generated metadata of a baseline; <see cref="BaselineFormat"/> gives it its options.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BaselineDocument))]
internal sealed partial class BaselineJsonContext : JsonSerializerContext;
