using System.Text.Json;
using System.Text.Json.Serialization;
using PccGovernance.Kernel;

namespace PccGovernance.Costing;

/// <summary>The pension schemes of which this library has a rate, as <c>pension-schemes.json</c> has them.</summary>
internal static class PensionSchemes
{
    public static ValueList<PensionScheme> All { get; } =
        EmbeddedDocument.Json("Costing.Data.pension-schemes.json", PensionSchemesJson.Default.PensionSchemesDocument).Schemes
            .Select(static scheme => new PensionScheme
            {
                Name = scheme.Name,
                Rate = new() { Value = scheme.Rate, Source = new() { Text = scheme.Source, Url = scheme.Url } },
                Kinds = scheme.Kinds.Select(static kind => new Id<OrganisationKind>(kind)).ToValueList(),
            })
            .ToValueList();
}

/// <summary>The form of <c>pension-schemes.json</c>, kept by hand.</summary>
internal sealed record PensionSchemesDocument
{
    public required PensionSchemeEntry[] Schemes { get; init; }
}

internal sealed record PensionSchemeEntry
{
    public required string Name { get; init; }

    public required decimal Rate { get; init; }

    public required string Source { get; init; }

    public string? Url { get; init; }

    public required string[] Kinds { get; init; }
}

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PensionSchemesDocument))]
internal sealed partial class PensionSchemesJson : JsonSerializerContext;
