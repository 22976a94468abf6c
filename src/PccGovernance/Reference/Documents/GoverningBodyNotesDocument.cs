namespace PccGovernance.Reference;

/// <summary>The form of <c>governing-body-notes.json</c>, kept by hand: what is to be known of a body beside its row.</summary>
internal sealed record GoverningBodyNotesDocument
{
    public required GoverningBodyNoteEntry[] Notes { get; init; }
}

internal sealed record GoverningBodyNoteEntry
{
    public required string Body { get; init; }

    public required string Note { get; init; }
}
