namespace PccGovernance.Demand;

/// <summary>What a scenario does to each board and seat.</summary>
internal sealed class ScenarioPlan
{
    private readonly Dictionary<string, decimal> _factors = [];
    private readonly HashSet<(string Board, string Organisation)> _freed = [];

    public ScenarioPlan(Landscape inForce, DemandScenario? scenario, Func<Partnership, BoardDemand> demandOf)
    {
        IsEmpty = scenario is null;
        foreach (Id<Partnership> board in scenario?.Drop ?? [])
        {
            _factors[board.Value] = 0;
        }

        foreach (Id<Partnership> board in scenario?.Halve ?? [])
        {
            _factors[board.Value] = 0.5m;
        }

        foreach (ValueList<Id<Partnership>> group in scenario?.Merge ?? [])
        {
            Merge([.. group.Order().Select(board => inForce.Partnership(board)!)], demandOf);
        }
    }

    public bool IsEmpty { get; }

    /// <summary>The share of its meetings that a board would hold; 0 for one that is dropped.</summary>
    public decimal FactorOf(Partnership board) => IsEmpty ? 1 : _factors.GetValueOrDefault(board.Id.Value, 1);

    /// <summary>Whether an organisation would be freed of its seats on a board.</summary>
    public bool Frees(Partnership board, Seat seat) => _freed.Count > 0 && _freed.Contains((board.Id.Value, seat.Organisation.Value));

    private void Merge(Partnership[] boards, Func<Partnership, BoardDemand> demandOf)
    {
        var hours = boards.SelectMany(board => board.Seats.GroupBy(static seat => seat.Organisation.Value, StringComparer.Ordinal).Select(seats =>
        {
            BoardDemand demand = demandOf(board);
            return (Organisation: seats.Key, Board: board.Id, Hours: seats.Aggregate(default(Trillionths), (sum, seat) => sum + demand.Of(seat).Hours));
        }));
        foreach (var organisation in hours.GroupBy(static own => own.Organisation, StringComparer.Ordinal))
        {
            foreach (var own in organisation.OrderByDescending(static own => own.Hours).ThenBy(static own => own.Board).Skip(1))
            {
                _freed.Add((own.Board.Value, own.Organisation));
            }
        }
    }
}
