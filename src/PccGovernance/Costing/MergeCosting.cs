namespace PccGovernance.Costing;

/// <summary>Reckons what merging boards would free.</summary>
internal sealed class MergeCosting
{
    private readonly Landscape _landscape;
    private readonly CostingOptions _options;
    private readonly MergeOptions _merging;
    private readonly CostingPass _pass;

    public MergeCosting(Landscape inForce, CostingOptions options, MergeOptions merging)
    {
        _landscape = inForce;
        _options = options with { KeepLines = true, Basis = options.Basis == CostBasis.FullEconomic ? CostBasis.WithOnCosts : options.Basis };
        _merging = merging;
        _pass = new(inForce, _options);
    }

    /// <summary>What merging would free; the boards are two or more that are in force.</summary>
    public MergeSaving Of(IEnumerable<Id<Partnership>> boards)
    {
        BoardCost[] costs = [.. boards.Distinct().Order().Select(board => _pass.Cost(BoardNumbers.Find(_landscape, board)))];
        FreedLine[] freed = [.. Freed(costs)];
        return new()
        {
            Boards = costs.Select(static cost => cost.Board).ToValueList(),
            Basis = _options.Basis,
            Assumptions = _options.Assumptions.Id,
            Options = _merging,
            Today = TotalOf(costs),
            Freed = CostOf(freed),
            HoursFreed = HoursOf(freed),
            LinesUnknown = freed.Count(static line => line.Cost is null),
            ShareAssumed = ShareAssumed(freed),
            ByOrganisation = freed.GroupBy(static line => line.Payer).OrderBy(static payer => payer.Key is null).ThenBy(static payer => payer.Key).Select(static payer => new OrganisationSaving
            {
                Organisation = payer.Key,
                SeatsFreed = payer.Count(static line => line.Line.Kind == CostLineKind.Attendance),
                HoursFreed = HoursOf([.. payer]),
                Freed = CostOf([.. payer]),
                LinesUnknown = payer.Count(static line => line.Cost is null),
            }).ToValueList(),
        };
    }

    private IEnumerable<FreedLine> Freed(BoardCost[] costs)
    {
        // A seat's driving and payment go with the seat; support goes with its board.
        (BoardCost Board, CostLine Line, Id<Organisation>? Holder)[] lines =
        [
            .. costs.SelectMany(cost => cost.Lines.Select(line => (cost, line, Holder: line.Seat is { } seat ? _landscape.Partnership(cost.Board)!.Seats[seat].Organisation : (Id<Organisation>?)null))),
        ];
        foreach (IGrouping<Id<Organisation>?, (BoardCost Board, CostLine Line, Id<Organisation>? Holder)> holder in lines.GroupBy(static line => line.Holder))
        {
            BoardCost kept = holder.GroupBy(static line => line.Board)
                .OrderByDescending(static board => board.Sum(static line => line.Line.Cost?.Central.Amount ?? 0))
                .ThenByDescending(static board => board.Sum(static line => line.Line.Hours ?? 0))
                .ThenBy(static board => board.Key.Board)
                .First().Key;
            foreach ((BoardCost board, CostLine line, _) in holder.Where(line => line.Board.Board != kept.Board))
            {
                yield return Free(board, line);
            }
        }
    }

    private FreedLine Free(BoardCost board, CostLine line)
    {
        // The hours that go with any meeting that is not held: travel. Of the rest the one board takes some on.
        decimal length = (board.MeetingHours ?? 0) + (board.PreparationHours ?? 0);
        decimal travel = board.TravelHours ?? 0;
        decimal carried = line.Kind switch
        {
            CostLineKind.Attendance => length + travel == 0 ? 0 : length / (length + travel),
            CostLineKind.SupportStaff or CostLineKind.Analysis or CostLineKind.Other => 1,
            _ => 0,
        };
        ExactRange? cost = line.Cost is { } range
            ? new(
                Left(range.Low.Amount, carried * _merging.MostCarriedOver),
                Left(range.Central.Amount, carried * _merging.CarriedOver),
                Left(range.High.Amount, carried * _merging.LeastCarriedOver))
            : null;
        return new(line, line.Organisation, cost, line.Hours is { } hours ? Left(hours, carried * _merging.CarriedOver) : null);
    }

    private static Trillionths Left(decimal amount, decimal shareCarried) => Trillionths.Of(amount * (1 - shareCarried));

    private static MoneyRange? CostOf(FreedLine[] lines) =>
        lines.Any(static line => line.Cost is not null) ? lines.Aggregate(default(ExactRange), static (sum, line) => sum + line.Cost.GetValueOrDefault()).ToMoney() : null;

    private static decimal? HoursOf(FreedLine[] lines) =>
        lines.Any(static line => line.Hours is not null) ? lines.Aggregate(default(Trillionths), static (sum, line) => sum + line.Hours.GetValueOrDefault()).ToDecimal() : null;

    private static decimal? ShareAssumed(FreedLine[] lines) => CostOf(lines) is { Central.Amount: > 0 } all
        ? (CostOf([.. lines.Where(static line => line.Line.Basis == FactBasis.Assumed)])?.Central.Amount ?? 0) / all.Central.Amount
        : null;

    private static CostTotal TotalOf(BoardCost[] costs)
    {
        decimal? Sum(Func<CostTotal, decimal?> of) => costs.Any(cost => of(cost.Total) is not null) ? costs.Sum(cost => of(cost.Total) ?? 0) : null;
        MoneyRange? Money(Func<CostTotal, MoneyRange?> of) =>
            costs.Any(cost => of(cost.Total) is not null) ? costs.Aggregate(MoneyRange.Zero, (sum, cost) => sum + (of(cost.Total) ?? MoneyRange.Zero)) : null;

        return new()
        {
            Lines = costs.Sum(static cost => cost.Total.Lines),
            LinesCosted = costs.Sum(static cost => cost.Total.LinesCosted),
            HoursRecorded = Sum(static total => total.HoursRecorded),
            HoursAssumed = Sum(static total => total.HoursAssumed),
            CostRecorded = Money(static total => total.CostRecorded),
            CostAssumed = Money(static total => total.CostAssumed),
        };
    }

    private sealed record FreedLine(CostLine Line, Id<Organisation>? Payer, ExactRange? Cost, Trillionths? Hours);
}
