using PccGovernance.Kernel;

namespace PccGovernance.Costing;

/// <summary>Reckons what merging boards would free.</summary>
internal sealed class MergeCosting
{
    private readonly Landscape _landscape;
    private readonly SeatTable _table;
    private readonly CostingOptions _options;
    private readonly MergeOptions _merging;
    private readonly PartnershipCosting _costing;

    public MergeCosting(Landscape inForce, CostingOptions options, MergeOptions merging)
    {
        _table = inForce.SeatTable;
        _landscape = inForce;
        _options = options with { Basis = options.Basis == CostBasis.FullEconomic ? CostBasis.WithOnCosts : options.Basis };
        _merging = merging;
        _costing = new(inForce, _options);
    }

    /// <summary>What merging would free; the boards are two or more that are in force.</summary>
    /// <exception cref="ArgumentException">A line would cost more than any may; the message lists every problem.</exception>
    public MergeSaving Of(IEnumerable<Id<Partnership>> boards)
    {
        Id<Partnership>[] merged = [.. boards.Distinct().Order()];
        PlacedLine[] lines = [.. merged.SelectMany(LinesOf)];
        FreedLine[] freed = [.. Freed(lines).Select(Free)];
        return new()
        {
            Partnerships = merged.ToValueList(),
            Basis = _options.Basis,
            Assumptions = _options.Assumptions.Id,
            Options = _merging,
            Today = TotalOf(lines),
            Freed = CostOf(freed),
            HoursFreed = HoursOf(freed),
            LinesUnknown = freed.Count(static line => line.Cost is null),
            ShareAssumed = ShareAssumed(freed),
            ByOrganisation = freed.GroupBy(static line => line.Line.Payer).OrderBy(static payer => payer.Key < 0).ThenBy(static payer => payer.Key).Select(payer => new OrganisationSaving
            {
                Organisation = payer.Key < 0 ? null : _landscape.Organisations[payer.Key].Id,
                SeatsFreed = payer.Count(static line => line.Line.Line.Kind == CostLineKind.Attendance),
                HoursFreed = HoursOf([.. payer]),
                Freed = CostOf([.. payer]),
                LinesUnknown = payer.Count(static line => line.Cost is null),
            }).ToValueList(),
        };
    }

    private IEnumerable<PlacedLine> LinesOf(Id<Partnership> board)
    {
        int number = PartnershipNumbers.Find(_landscape, board);
        int offset = _table.Offset(number);
        return _costing.CheckedLinesOf(number).Select(line => new PlacedLine(number, line.Seat < 0 ? SeatTable.None : _table.Organisations[offset + line.Seat], line));
    }

    /// <summary>The lines of each holder's seats on all boards but the one that costs it most. A seat's driving and payment go with the seat; support, which nobody holds, goes with its board.</summary>
    private static IEnumerable<PlacedLine> Freed(PlacedLine[] lines) =>
        lines.GroupBy(static line => line.Holder).SelectMany(static holder => holder.GroupBy(static line => line.Board)
            .OrderByDescending(static board => Sum(board, static line => line.Cost.Central))
            .ThenByDescending(static board => Sum(board, static line => line.Hours))
            .ThenBy(static board => board.Key)
            .Skip(1).SelectMany(static board => board));

    private FreedLine Free(PlacedLine placed)
    {
        // The hours that go with any meeting that is not held: travel. Of the rest the one board takes some on.
        CostedLine line = placed.Line.Line;
        MeetingYear sitting = _costing.SittingOf(placed.Board);
        decimal length = (sitting.Length.Value ?? 0) + (sitting.Preparation.Value ?? 0);
        decimal travel = sitting.Travel.Value ?? 0;
        decimal carried = line.Kind switch
        {
            CostLineKind.Attendance => length + travel == 0 ? 0 : length / (length + travel),
            CostLineKind.SupportStaff or CostLineKind.Analysis or CostLineKind.Other => 1,
            _ => 0,
        };
        ExactRange? cost = line.HasCost
            ? new(
                Left(line.Cost.Low, carried * _merging.MostCarriedOver),
                Left(line.Cost.Central, carried * _merging.CarriedOver),
                Left(line.Cost.High, carried * _merging.LeastCarriedOver))
            : null;
        return new(placed.Line, cost, line.HasHours ? Left(line.Hours, carried * _merging.CarriedOver) : null);
    }

    private static ExactAmount Left(ExactAmount amount, decimal shareCarried) => ExactAmount.Of(amount.ToDecimal() * (1 - shareCarried));

    private static ExactAmount Sum(IEnumerable<PlacedLine> lines, Func<CostedLine, ExactAmount> of) => lines.Aggregate(default(ExactAmount), (sum, line) => sum + of(line.Line.Line));

    private static MoneyRange? CostOf(FreedLine[] lines) =>
        lines.Any(static line => line.Cost is not null) ? lines.Aggregate(default(ExactRange), static (sum, line) => sum + line.Cost.GetValueOrDefault()).ToMoney() : null;

    private static decimal? HoursOf(FreedLine[] lines) =>
        lines.Any(static line => line.Hours is not null) ? lines.Aggregate(default(ExactAmount), static (sum, line) => sum + line.Hours.GetValueOrDefault()).ToDecimal() : null;

    private static decimal? ShareAssumed(FreedLine[] lines) => CostOf(lines) is { Central.Amount: > 0 } all
        ? (CostOf([.. lines.Where(static line => line.Line.Line.IsAssumed)])?.Central.Amount ?? 0) / all.Central.Amount
        : null;

    private static CostTotal TotalOf(PlacedLine[] lines)
    {
        CostTally tally = default;
        foreach (PlacedLine line in lines)
        {
            tally.Add(line.Line.Line);
        }

        return tally.ToTotal();
    }

    /// <summary>A line of one of the boards, by the board's number, and the organisation that holds its seat; -1 on a line of support.</summary>
    private sealed record PlacedLine(int Board, int Holder, PartnershipLine Line);

    private sealed record FreedLine(PartnershipLine Line, ExactRange? Cost, ExactAmount? Hours);
}
