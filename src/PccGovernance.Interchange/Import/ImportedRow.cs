namespace PccGovernance.Interchange;

/// <summary>Where a partnership of an import stands in the file.</summary>
public sealed record ImportedRow
{
    /// <summary>The partnership.</summary>
    public required Id<Partnership> Partnership { get; init; }

    /// <summary>The sheet; empty for separated values.</summary>
    public required string Sheet { get; init; }

    /// <summary>The row, from 1.</summary>
    public required int Row { get; init; }
}
