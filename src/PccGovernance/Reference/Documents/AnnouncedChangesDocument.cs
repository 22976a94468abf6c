namespace PccGovernance.Reference;

/// <summary>The form of <c>announced-changes.json</c>, kept by hand.</summary>
internal sealed record AnnouncedChangesDocument
{
    public required AnnouncedChangeEntry[] Changes { get; init; }
}

internal sealed record AnnouncedChangeEntry
{
    public required string Id { get; init; }

    public required string Summary { get; init; }

    public required string Announced { get; init; }

    public string? Effective { get; init; }

    public required string Status { get; init; }

    public string[]? Areas { get; init; }

    public string? Successor { get; init; }

    public required string[] Sources { get; init; }

    public string? Note { get; init; }
}
