namespace PccGovernance.Reporting;

/// <summary>A row of a table.</summary>
public sealed record PaperRow
{
    /// <summary>What links lead to; <c>null</c> for a row that nothing links to.</summary>
    public string? Anchor { get; init; }

    /// <summary>The cells, one for each column.</summary>
    public required ValueList<PaperCell> Cells { get; init; }
}
