namespace PccGovernance.Reference;

/// <summary>
/// The form of <c>area-changes.json</c>, kept by hand: what stood before the areas of the map, and what took the place of what.
/// </summary>
internal sealed record AreaChangesDocument
{
    public required FormerAuthorityEntry[] FormerAuthorities { get; init; }

    public required FormerCodesEntry[] FormerCodes { get; init; }

    public required CompositeAreaEntry[] CompositeAreas { get; init; }

    public required AreaChangeEntry[] Changes { get; init; }
}

/// <summary>An authority that has ended. Where it lay is not given: it lay where what took its place lies.</summary>
internal sealed record FormerAuthorityEntry
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string CouncilName { get; init; }

    public required string Type { get; init; }

    public string? County { get; init; }

    public string? From { get; init; }

    public required string To { get; init; }

    /// <summary>The community safety area of the map that it lay in, where its successor has several.</summary>
    public string? CommunitySafetyArea { get; init; }
}

internal sealed record FormerCodesEntry
{
    public required string Code { get; init; }

    public required string[] Former { get; init; }
}

/// <summary>An area that is made up of authorities.</summary>
internal sealed record CompositeAreaEntry
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    public required string[] Parts { get; init; }
}

internal sealed record AreaChangeEntry
{
    public required string Id { get; init; }

    public required string Summary { get; init; }

    public required string Date { get; init; }

    public required string Status { get; init; }

    public string? Instrument { get; init; }

    public required string Basis { get; init; }

    public required string[] Sources { get; init; }

    public string[]? Areas { get; init; }

    public string? Note { get; init; }

    public required AreaStepEntry[] Steps { get; init; }
}

internal sealed record AreaStepEntry
{
    public required string From { get; init; }

    public required string To { get; init; }
}
