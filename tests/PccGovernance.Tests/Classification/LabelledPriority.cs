namespace PccGovernance.Tests.Classification;

/// <summary>A published priority with the themes that a reader gave it.</summary>
internal sealed record LabelledPriority
{
    public required string Id { get; init; }

    public required string Text { get; init; }

    public required string[] Themes { get; init; }

    public string? Status { get; init; }
}
