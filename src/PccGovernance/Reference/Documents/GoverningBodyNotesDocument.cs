namespace PccGovernance.Reference;

/// <summary>The form of <c>governing-body-notes.json</c>, kept by hand: what is to be known of a body beside its row.</summary>
internal sealed record GoverningBodyNotesDocument
{
    public required GoverningBodyNoteEntry[] Notes { get; init; }

    /// <summary>For each kind of body in office, the last day for which the law that was read settles that it governs.</summary>
    public required KnownToEntry[] KnownTo { get; init; }
}

internal sealed record KnownToEntry
{
    public required string Kind { get; init; }

    public required string Day { get; init; }

    public required string Why { get; init; }
}

internal sealed record GoverningBodyNoteEntry
{
    public required string Body { get; init; }

    public required string Note { get; init; }
}
