namespace PccGovernance.Reporting;

/// <summary>A cell of a table.</summary>
public sealed record PaperCell
{
    /// <summary>The text as it is read. What is not known says so; empty where there is nothing to say.</summary>
    public required string Text { get; init; }

    /// <summary>The number that the text is of, in full; <c>null</c> where it is none or is not known.</summary>
    public decimal? Number { get; init; }

    /// <summary>The anchor of a section or row that tells more; <c>null</c> for none.</summary>
    public string? Target { get; init; }

    /// <summary>How it stands, which the text says too.</summary>
    public PaperMark Mark { get; init; }

    /// <summary>A cell of text.</summary>
    internal static PaperCell Of(string text) => new() { Text = text };
}
