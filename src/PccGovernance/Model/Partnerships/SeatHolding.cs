namespace PccGovernance;

/// <summary>
/// How a seat is held, where that is out of the ordinary: by somebody acting, by nobody, for another board, with deputies.
/// </summary>
public sealed record SeatHolding
{
    /// <summary>In what capacity. A vacancy keeps the organisation's place at the table; nobody takes it, so it costs nothing.</summary>
    public OfficeCapacity Capacity { get; init; }

    /// <summary>The partnership for which the holder sits, as its chair often does on the board above; <c>null</c> when for none.</summary>
    public Id<Partnership>? SitsFor { get; init; }

    /// <summary>The posts that stand in for the holder, each once and in order. Empty when none are on record.</summary>
    public ValueList<Id<Post>> Deputies { get; init => field = value?.AsSet() ?? []; } = [];
}
