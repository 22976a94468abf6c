namespace PccGovernance.Reference;

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

    public string? Nature { get; init; }

    public string[]? Parts { get; init; }
}
