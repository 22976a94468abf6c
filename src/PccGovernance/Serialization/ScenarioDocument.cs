namespace PccGovernance.Serialization;

/// <summary>The root of a document of a scenario.</summary>
internal sealed record ScenarioDocument
{
    public const int CurrentVersion = 1;

    public required int Version { get; init; }

    public required string Name { get; init; }

    public required ValueList<ScenarioEntry> Steps { get; init => field = value ?? []; }
}
