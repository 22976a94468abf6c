using System.Text.Json.Serialization;

namespace PccGovernance.Serialization;

/// <summary>The source-generated metadata of the document; <see cref="DocumentFormat"/> gives it its options.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DocumentRoot))]
[JsonSerializable(typeof(LandscapeContents))]
[JsonSerializable(typeof(ValueList<AreaCode>))]
[JsonSerializable(typeof(EditsDocument))]
[JsonSerializable(typeof(ScenarioDocument))]
internal sealed partial class LandscapeJsonContext : JsonSerializerContext;
