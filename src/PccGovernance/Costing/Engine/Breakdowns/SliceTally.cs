namespace PccGovernance.Costing;

/// <summary>What boards cost that have something in common.</summary>
internal struct SliceTally
{
    private CostTally _tally;
    private int _boards;
    private int _boardsUnknown;

    public readonly bool IsEmpty => _boards == 0;

    /// <summary>Adds a board, or one of so many equal shares of it.</summary>
    public void Add(in CostTally board, int place = 0, int parts = 1)
    {
        _tally.Add(in board, place, parts);
        _boards++;
        _boardsUnknown += board.Costed == 0 ? 1 : 0;
    }

    public readonly CostSlice<TKey> ToSlice<TKey>(TKey key) =>
        new()
        {
            Key = key,
            Partnerships = _boards,
            PartnershipsUnknown = _boardsUnknown,
            Total = _tally.ToTotal(),
        };
}
