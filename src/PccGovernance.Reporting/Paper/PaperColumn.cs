namespace PccGovernance.Reporting;

/// <summary>A column of a table.</summary>
public sealed record PaperColumn
{
    /// <summary>The header.</summary>
    public required string Name { get; init; }

    /// <summary>What its cells hold.</summary>
    public PaperColumnKind Kind { get; init; }
}
