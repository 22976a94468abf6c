namespace PccGovernance.Interchange;

/// <summary>A person's answer to a question of an import.</summary>
public sealed record ImportDecision
{
    /// <summary>What it is about, as the question says: <c>organisation</c>, <c>frequency</c>, <c>footprint</c> and so on.</summary>
    public required string Field { get; init; }

    /// <summary>The text that the file has.</summary>
    public required string Text { get; init; }

    /// <summary>The sheet it holds for; <c>null</c> for every sheet.</summary>
    public string? Sheet { get; init; }

    /// <summary>The row it holds for; <c>null</c> for every row.</summary>
    public int? Row { get; init; }

    /// <summary>The answer, read as if the cell said it; <c>-</c> leaves the text out.</summary>
    public required string Answer { get; init; }
}
