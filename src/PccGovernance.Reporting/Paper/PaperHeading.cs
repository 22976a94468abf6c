namespace PccGovernance.Reporting;

/// <summary>A heading within a section.</summary>
public sealed record PaperHeading : PaperBlock
{
    /// <summary>The heading.</summary>
    public required string Text { get; init; }
}
