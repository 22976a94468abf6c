namespace PccGovernance.Reporting;

/// <summary>One or more sentences.</summary>
public sealed record PaperParagraph : PaperBlock
{
    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>Whether it is to be seen even by who only skims: a caveat, or that data is missing.</summary>
    public bool IsNotice { get; init; }
}
