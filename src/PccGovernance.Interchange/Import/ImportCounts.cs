namespace PccGovernance.Interchange;

/// <summary>
/// What became of the rows and cells of a file. Cells with something to read are each counted once, so that the parts add up to the whole.
/// </summary>
public sealed record ImportCounts
{
    /// <summary>Rows that hold something to read.</summary>
    public int Rows { get; init; }

    /// <summary>Rows read as boards, seats, meetings or abbreviations, continued rows included.</summary>
    public int RowsUsed { get; init; }

    /// <summary>Rows that are no data: titles, headers, headings, totals and notes.</summary>
    public int RowsIgnored { get; init; }

    /// <summary>Cells that hold something to read.</summary>
    public int Cells { get; init; }

    /// <summary>Cells read as they stand.</summary>
    public int CellsUnderstood { get; init; }

    /// <summary>Cells of which a value was taken that they do not quite state.</summary>
    public int CellsGuessed { get; init; }

    /// <summary>Cells of which no value could be had.</summary>
    public int CellsNotUnderstood { get; init; }

    /// <summary>Cells that contradict themselves or others.</summary>
    public int CellsConflicting { get; init; }

    /// <summary>Cells that were left out: of ignored rows and of columns that are not imported.</summary>
    public int CellsIgnored { get; init; }
}
