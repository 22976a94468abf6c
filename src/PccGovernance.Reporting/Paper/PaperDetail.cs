namespace PccGovernance.Reporting;

/// <summary>Something with a word that says what it is: <c>Who has to agree</c> and a sentence.</summary>
public sealed record PaperDetail
{
    /// <summary>What it is.</summary>
    public required string Label { get; init; }

    /// <summary>The text.</summary>
    public required string Text { get; init; }
}
