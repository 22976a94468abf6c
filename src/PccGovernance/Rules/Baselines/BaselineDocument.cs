using NodaTime;

namespace PccGovernance.Rules;

/// <summary>A baseline as it stands in JSON.</summary>
internal sealed record BaselineDocument
{
    public const int CurrentVersion = 1;

    public required int Version { get; init; }

    public required ValueList<BaselineDocumentEntry> Entries { get; init; }
}

/// <summary>An entry of a baseline as it stands in JSON.</summary>
internal sealed record BaselineDocumentEntry
{
    public required string Rule { get; init; }

    public required FindingOutcome Outcome { get; init; }

    public required ValueList<BaselineDocumentSubject> Subjects { get; init; }

    public required string Reason { get; init; }

    public required string Author { get; init; }

    public required LocalDate Expires { get; init; }
}

/// <summary>A subject of an entry as it stands in JSON.</summary>
internal sealed record BaselineDocumentSubject
{
    public required EntityKind Kind { get; init; }

    public required string Id { get; init; }
}
