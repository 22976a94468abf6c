namespace PccGovernance.Costing;

/// <summary>What boards cost that have something in common.</summary>
internal struct CostSlice
{
    private CostTally _tally;

    public int Partnerships { get; private set; }

    public int PartnershipsUnknown { get; private set; }

    public readonly CostTotal Total => _tally.ToTotal();

    /// <summary>Adds a board, or one of so many equal shares of it.</summary>
    public void Add(in CostTally board, int place = 0, int parts = 1)
    {
        _tally.Add(in board, place, parts);
        Partnerships++;
        PartnershipsUnknown += board.Costed == 0 ? 1 : 0;
    }
}
