namespace PccGovernance.Interchange;

/// <summary>A row of a log of who came, as it is read.</summary>
internal sealed record LogRow
{
    public required TableRow Row { get; init; }

    public int Number => Row.Number;

    /// <summary>The cell that names the board; <c>null</c> where the whole table is of one.</summary>
    public TableCell? Name { get; init; }

    public required TableCell Organisation { get; init; }

    /// <summary>The day of the meeting; <c>null</c> where the row has none that is understood.</summary>
    public PartialDate? Day { get; init; }

    public AttendanceMark Mark { get; init; }

    public TableCell? Role { get; init; }

    /// <summary>The role that stands in brackets beside the post.</summary>
    public SeatRole RoleBesidePost { get; init; }

    public string? Post { get; init; }

    public string? Person { get; init; }
}
