namespace PccGovernance.Reference.Documents;

/// <summary>The form of <c>partnership-kind-practice.json</c>, kept by hand: what is judgement about each kind of partnership.</summary>
internal sealed record PartnershipKindPracticeDocument
{
    public required PartnershipKindPracticeEntry[] Kinds { get; init; }
}

internal sealed record PartnershipKindPracticeEntry
{
    public required string Id { get; init; }

    public required string Function { get; init; }

    public required string Tier { get; init; }

    public required string[] Themes { get; init; }

    public string[]? Duties { get; init; }

    public string[]? Coordinates { get; init; }

    public CitationEntry? CombiningPower { get; init; }

    /// <summary>Whether the facts of the kind's row rest on a source after all, where the row as a whole was marked otherwise.</summary>
    public string? Basis { get; init; }

    public string? Note { get; init; }
}

internal sealed record CitationEntry
{
    public required string Text { get; init; }

    public string? Extent { get; init; }

    public string? From { get; init; }

    public string? Url { get; init; }
}

/// <summary>The form of <c>organisation-kinds.json</c>, kept by hand.</summary>
internal sealed record OrganisationKindsDocument
{
    public required OrganisationKindEntry[] Kinds { get; init; }
}

internal sealed record OrganisationKindEntry
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Sector { get; init; }
}

/// <summary>The form of <c>duties.json</c>, kept by hand.</summary>
internal sealed record DutiesDocument
{
    public required DutyEntry[] Duties { get; init; }
}

internal sealed record DutyEntry
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public CitationEntry? Citation { get; init; }
}

/// <summary>The form of <c>themes.json</c>, kept by hand.</summary>
internal sealed record ThemesDocument
{
    public required ThemeEntry[] Themes { get; init; }
}

internal sealed record ThemeEntry
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Definition { get; init; }

    public required string[] Synonyms { get; init; }
}

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
