namespace PccGovernance.Reference;

internal sealed record CitationEntry
{
    public required string Text { get; init; }

    public string? Extent { get; init; }

    public string? From { get; init; }

    public string? Url { get; init; }
}
