namespace PccGovernance.Reference;

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

    /// <summary>Whether boards of it are the panels of force areas.</summary>
    public bool Panel { get; init; }

    public string[]? SameDutyAs { get; init; }

    public bool ForWholePlace { get; init; }

    public bool MetInAnyPartnership { get; init; }

    public CitationEntry? CombiningPower { get; init; }

    /// <summary>Where the kind is set up, where that is not everywhere within its extent.</summary>
    public ApplicabilityEntry? Applies { get; init; }

    public LegalConditionEntry[]? CombiningConditions { get; init; }

    public string? CombiningDecider { get; init; }

    /// <summary>Whether the facts of the kind's row rest on a source after all, where the row as a whole was marked otherwise.</summary>
    public string? Basis { get; init; }

    public string? Note { get; init; }
}

internal sealed record LegalConditionEntry
{
    public required string Text { get; init; }

    public CitationEntry? Citation { get; init; }
}

internal sealed record ApplicabilityEntry
{
    public bool? Required { get; init; }

    public string[]? Only { get; init; }

    public string[]? Except { get; init; }

    public string[]? AuthorityTypes { get; init; }

    public string? Ground { get; init; }

    /// <summary>Why, for the reader of the file.</summary>
    public required string Why { get; init; }
}
