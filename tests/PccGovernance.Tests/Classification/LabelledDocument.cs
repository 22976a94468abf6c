namespace PccGovernance.Tests.Classification;

/// <summary>A published plan or strategy of the sample.</summary>
internal sealed record LabelledDocument
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Owner { get; init; }

    public required string Area { get; init; }

    public required string Years { get; init; }

    public required string Kind { get; init; }

    public required string[] Sources { get; init; }

    /// <summary>The subject of a strategy that has only one.</summary>
    public required string[] Themes { get; init; }

    public required LabelledPriority[] Priorities { get; init; }
}
