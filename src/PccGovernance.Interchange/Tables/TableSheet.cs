namespace PccGovernance.Interchange;

/// <summary>A sheet: rows of cells, and what the file says of them.</summary>
public sealed record TableSheet
{
    /// <summary>The name; empty for separated values.</summary>
    public required string Name { get; init; }

    /// <summary>Whether the file hides the sheet.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The rows that hold something, in order. Rows between them are blank.</summary>
    /// <remarks>The list is made each time: take it once. The sheet itself keeps its rows in fewer bytes.</remarks>
    public ValueList<TableRow> Rows
    {
        get => Lines.ToValueList();
        init => Lines = TableRows.Of(value ?? []);
    }

    /// <summary>The rows in few bytes, made anew each time they are gone through.</summary>
    internal TableRows Lines { get; init; } = TableRows.Empty;

    /// <summary>The hidden columns, from 1.</summary>
    public ValueList<int> HiddenColumns { get; init => field = value ?? []; } = [];

    /// <summary>The merged cells.</summary>
    public ValueList<TableMerge> Merges { get; init => field = value ?? []; } = [];
}
