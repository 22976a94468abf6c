namespace PccGovernance.Serialization;

/// <summary>The root of a document of edits.</summary>
internal sealed record EditsDocument
{
    public const int CurrentVersion = 1;

    public required int Version { get; init; }

    public required ValueList<EditEntry> Edits { get; init => field = value ?? []; }
}
