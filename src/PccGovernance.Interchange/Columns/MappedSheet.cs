namespace PccGovernance.Interchange;

/// <summary>A sheet, its header row and what its columns hold.</summary>
public sealed record MappedSheet
{
    /// <summary>The name of the sheet; empty for separated values.</summary>
    public required string Sheet { get; init; }

    /// <summary>What its rows are.</summary>
    public SheetLayout Layout { get; init; }

    /// <summary>The row of the headers, from 1; 0 when it has none.</summary>
    public int HeaderRow { get; init; }

    /// <summary>The columns, in order.</summary>
    public ValueList<MappedColumn> Columns { get; init => field = value ?? []; } = [];
}
