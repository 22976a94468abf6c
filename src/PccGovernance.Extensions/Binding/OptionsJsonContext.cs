using System.Text.Json.Serialization;

namespace PccGovernance.Extensions;

/// <summary>The source-generated metadata of what a configuration can say.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ConfiguredReview))]
internal sealed partial class OptionsJsonContext : JsonSerializerContext;
