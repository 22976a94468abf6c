namespace PccGovernance;

/// <summary>Why edits cannot be made.</summary>
public sealed record LandscapeEditError
{
    /// <summary>Which of the edits, counted from 0; <c>null</c> when what they leave together is no landscape.</summary>
    public int? Edit { get; init; }

    /// <summary>What is wrong and how to mend it, as a sentence.</summary>
    public required string Message { get; init; }
}
