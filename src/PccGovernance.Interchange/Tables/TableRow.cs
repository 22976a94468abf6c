namespace PccGovernance.Interchange;

/// <summary>A row of a sheet that holds something, or that is hidden.</summary>
public sealed record TableRow
{
    /// <summary>The row, from 1; in separated values the record, the first being 1.</summary>
    public required int Number { get; init; }

    /// <summary>Its cells, in the order of columns.</summary>
    public ValueList<TableCell> Cells { get; init => field = value ?? []; } = [];

    /// <summary>Whether the file hides the row.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The cell in a column, or <c>null</c>.</summary>
    /// <param name="column">The column, from 1.</param>
    public TableCell? this[int column]
    {
        get
        {
            foreach (TableCell cell in Cells.AsSpan())
            {
                if (cell.Column == column)
                {
                    return cell;
                }
            }

            return null;
        }
    }

    /// <summary>The cells that have something to read. Plain loops: every row is asked.</summary>
    internal TableCell[] Filled()
    {
        int count = 0;
        foreach (TableCell cell in Cells.AsSpan())
        {
            count += cell.IsBlank ? 0 : 1;
        }

        var filled = new TableCell[count];
        int at = 0;
        foreach (TableCell cell in Cells.AsSpan())
        {
            if (!cell.IsBlank)
            {
                filled[at++] = cell;
            }
        }

        return filled;
    }

    /// <summary>Whether no cell has anything to read.</summary>
    public bool IsBlank
    {
        get
        {
            foreach (TableCell cell in Cells.AsSpan())
            {
                if (!cell.IsBlank)
                {
                    return false;
                }
            }

            return true;
        }
    }
}
