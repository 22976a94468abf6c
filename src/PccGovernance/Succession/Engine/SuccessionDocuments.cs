using System.Text.Json;
using System.Text.Json.Serialization;

namespace PccGovernance.Succession;

/// <summary>The form of <c>policing-functions.json</c>.</summary>
internal sealed record PolicingFunctionsDocument
{
    public required PolicingFunctionEntry[] Functions { get; init; }
}

internal sealed record PolicingFunctionEntry
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required PolicingFunctionKind Kind { get; init; }

    public required string[] Holders { get; init; }

    public string? Extent { get; init; }

    public required string Citation { get; init; }

    public required FunctionEffect Transfer { get; init; }

    public string? TransferNote { get; init; }

    public required FunctionEffect Abolition { get; init; }

    public string? AbolitionNote { get; init; }

    public string? Question { get; init; }

    public string[]? Boards { get; init; }

    public required FactBasis Basis { get; init; }

    public required string[] Sources { get; init; }
}

/// <summary>The form of <c>announced-succession.json</c>.</summary>
internal sealed record AnnouncedSuccessionDocument
{
    public required AbolitionEntry Abolition { get; init; }

    public required MayoralFitEntry[] Fits { get; init; }
}

internal sealed record AbolitionEntry
{
    public required string AnnouncedChange { get; init; }

    public required string[] Bodies { get; init; }

    public required string FirstDayAfter { get; init; }

    public required string Note { get; init; }
}

internal sealed record MayoralFitEntry
{
    public required string MayoralArea { get; init; }

    public required string ForceArea { get; init; }

    public required string Fit { get; init; }

    public required string Note { get; init; }

    public required FactBasis Basis { get; init; }

    public required string[] Sources { get; init; }
}

/// <summary>Reads the embedded documents without reflection, and strictly.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Strict, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PolicingFunctionsDocument))]
[JsonSerializable(typeof(AnnouncedSuccessionDocument))]
internal sealed partial class SuccessionJson : JsonSerializerContext;
