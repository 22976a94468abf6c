namespace PccGovernance.Costing;

/// <summary>What boards cost that have something in common.</summary>
internal struct SliceTally
{
    private CostTally _tally;
    private int _boards;
    private int _boardsUnknown;

    public readonly bool IsEmpty => _boards == 0;

    /// <summary>Adds a board.</summary>
    public void Add(in CostTally board)
    {
        _tally.Add(in board);
        Count(in board);
    }

    /// <summary>Adds one of so many equal shares of a board.</summary>
    public void AddShare(in CostTally board, int place, int parts)
    {
        _tally.AddShare(in board, place, parts);
        Count(in board);
    }

    private void Count(in CostTally board)
    {
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
