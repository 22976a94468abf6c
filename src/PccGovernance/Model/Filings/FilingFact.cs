namespace PccGovernance;

/// <summary>Something that a filing says or lacks, or a figure of it.</summary>
public sealed record FilingFact
{
    /// <summary>What the fact is, for example <c>votes-for-veto</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it holds; <c>null</c> for a figure or a word, or when not known.</summary>
    public bool? Holds { get; init; }

    /// <summary>The figure: a number, or pounds; <c>null</c> when it is none.</summary>
    public decimal? Number { get; init; }

    /// <summary>The word, for example <c>too-high</c>; <c>null</c> when it is none.</summary>
    public string? Word { get; init; }
}
