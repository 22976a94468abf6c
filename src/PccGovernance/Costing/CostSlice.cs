namespace PccGovernance.Costing;

/// <summary>What boards cost that have something in common.</summary>
internal struct CostSlice
{
    private CostTally _tally;

    public int Boards { get; private set; }

    public int BoardsUnknown { get; private set; }

    public readonly CostTotal Total => _tally.ToTotal();

    /// <summary>Adds a board, or its share.</summary>
    public void Add(in CostTally board)
    {
        _tally.Add(in board);
        Boards++;
        BoardsUnknown += board.Costed == 0 ? 1 : 0;
    }
}
