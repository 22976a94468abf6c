namespace PccGovernance.Interchange;

/// <summary>A sheet: rows of cells, and what the file says of them.</summary>
public sealed record TableSheet
{
    /// <summary>The name; empty for separated values.</summary>
    public required string Name { get; init; }

    /// <summary>Whether the file hides the sheet.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The rows that hold something, in order. Rows between them are blank.</summary>
    public ValueList<TableRow> Rows { get; init => field = value ?? []; } = [];

    /// <summary>The hidden columns, from 1.</summary>
    public ValueList<int> HiddenColumns { get; init => field = value ?? []; } = [];

    /// <summary>The merged cells.</summary>
    public ValueList<TableMerge> Merges { get; init => field = value ?? []; } = [];
}
