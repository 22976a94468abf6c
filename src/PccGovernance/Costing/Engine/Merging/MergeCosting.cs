using PccGovernance.Kernel;

namespace PccGovernance.Costing;

/// <summary>Reckons what merging boards would free, and what it would cost those who join the one.</summary>
internal sealed class MergeCosting
{
    private readonly Landscape _landscape;
    private readonly CostingOptions _options;
    private readonly MergeOptions _merging;
    private readonly PartnershipCosting _costing;

    public MergeCosting(Landscape inForce, CostingOptions options, MergeOptions merging)
    {
        _landscape = inForce;
        _options = options with { Basis = options.Basis == CostBasis.FullEconomic ? CostBasis.WithOnCosts : options.Basis };
        _merging = merging;
        _costing = new(inForce, _options);
    }

    /// <summary>What merging would free; the boards are two or more that are in force.</summary>
    public MergeSaving Of(IEnumerable<Id<Partnership>> boards)
    {
        Id<Partnership>[] merged = [.. boards.Distinct().Order()];
        int stays = merged
            .Select(board => PartnershipNumbers.Find(_landscape, board))
            .MaxBy(board => _costing.SittingOf(board).HoursToCompare);
        PlacedLine[] lines = [.. merged.SelectMany(LinesOf)];
        FreedLine[] freed = [.. Freed(lines, stays).Select(Free), .. Joining(merged, stays)];
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
            ByOrganisation = freed
                .GroupBy(static line => line.Payer)
                .OrderBy(static payer => payer.Key is null)
                .ThenBy(static payer => payer.Key)
                .Select(static payer => new OrganisationSaving
                {
                    Organisation = payer.Key,
                    SeatsFreed = payer.Sum(static line => line.Seats),
                    HoursFreed = HoursOf([.. payer]),
                    Freed = CostOf([.. payer]),
                    LinesUnknown = payer.Count(static line => line.Cost is null),
                })
                .ToValueList(),
        };
    }

    private IEnumerable<PlacedLine> LinesOf(Id<Partnership> board)
    {
        int number = PartnershipNumbers.Find(_landscape, board);
        return _costing.LinesOf(number).Select(line => new PlacedLine(number, line));
    }

    /// <summary>
    /// The lines of the seats on all boards but the one that stays, and of all support but that which costs most: nobody holds it, so it
    /// need not go with its board.
    /// </summary>
    private static IEnumerable<PlacedLine> Freed(PlacedLine[] lines, int stays) =>
        lines.Where(line => line.Line.Seat >= 0 && line.Board != stays)
            .Concat(lines.Where(static line => line.Line.Seat < 0).GroupBy(static line => line.Board)
                .OrderByDescending(static board => Sum(board, static line => line.Cost.Central))
                .ThenByDescending(static board => Sum(board, static line => line.Hours))
                .ThenBy(static board => board.Key)
                .Skip(1).SelectMany(static board => board));

    /// <summary>What the board that stays costs those who join it: they attend all its meetings.</summary>
    private IEnumerable<FreedLine> Joining(Id<Partnership>[] merged, int stays)
    {
        Partnership before = _landscape.Partnerships[stays];
        IEnumerable<ValueList<Seat>> others = merged.Where(board => board != before.Id)
            .Select(board => _landscape.Partnership(board)!.Seats);
        List<Seat> joining = [.. SeatOrder.Sort(SeatUnion.Of(others.Prepend(before.Seats)))];
        foreach (Seat seat in before.Seats)
        {
            joining.RemoveAt(
                joining.FindIndex(other =>
                    other.Organisation == seat.Organisation && other.Post == seat.Post && other.Person == seat.Person));
        }

        if (joining.Count == 0)
        {
            return [];
        }

        Landscape joined = PartnershipsAlone.Of(_landscape, [before with { Seats = joining.ToValueList() }]);
        return new PartnershipCosting(joined, _options).LinesOf(0).Where(static line => line.Seat >= 0).Select(line => new FreedLine(
            line.Payer < 0 ? null : joined.Organisations[line.Payer].Id,
            line.Line.IsAssumed,
            line.Line.Kind == CostLineKind.Attendance ? -1 : 0,
            line.Line.HasCost ? Less(line.Line.Cost) : null,
            line.Line.HasHours ? default(ExactAmount) - line.Line.Hours : null));
    }

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
        return new(
            placed.Line.Payer < 0 ? null : _landscape.Organisations[placed.Line.Payer].Id,
            line.IsAssumed,
            line.Kind == CostLineKind.Attendance ? 1 : 0,
            cost,
            line.HasHours ? Left(line.Hours, carried * _merging.CarriedOver) : null);
    }

    private static ExactAmount Left(ExactAmount amount, decimal shareCarried) => ExactAmount.Of(amount.ToDecimal() * (1 - shareCarried));

    private static ExactAmount Sum(IEnumerable<PlacedLine> lines, Func<CostedLine, ExactAmount> of) =>
        lines.Aggregate(default(ExactAmount), (sum, line) => sum + of(line.Line.Line));

    private static ExactRange Less(ExactRange cost) =>
        new(default(ExactAmount) - cost.Low, default(ExactAmount) - cost.Central, default(ExactAmount) - cost.High);

    /// <summary>The sum. Where more is paid than is freed, the low pay is not the low end: the ends are put in order.</summary>
    private static MoneyRange? CostOf(FreedLine[] lines)
    {
        if (!lines.Any(static line => line.Cost is not null))
        {
            return null;
        }

        ExactRange sum = lines.Aggregate(default(ExactRange), static (all, line) => all + line.Cost.GetValueOrDefault());
        ExactAmount[] ends = [sum.Low, sum.Central, sum.High];
        return new(new(ends.Min().ToDecimal()), new(sum.Central.ToDecimal()), new(ends.Max().ToDecimal()));
    }

    private static decimal? HoursOf(FreedLine[] lines) =>
        lines.Any(static line => line.Hours is not null)
            ? lines.Aggregate(default(ExactAmount), static (sum, line) => sum + line.Hours.GetValueOrDefault()).ToDecimal()
            : null;

    private static decimal? ShareAssumed(FreedLine[] lines) => CostOf(lines) is { Central.Amount: > 0 }
        ? Amounts(lines.Where(static line => line.IsAssumed)) / Amounts(lines)
        : null;

    /// <summary>The central amounts that are freed and those that are paid for it, added up.</summary>
    private static decimal Amounts(IEnumerable<FreedLine> lines) => lines.Sum(static line => Math.Abs(line.Cost?.Central.ToDecimal() ?? 0));

    private static CostTotal TotalOf(PlacedLine[] lines)
    {
        CostTally tally = default;
        foreach (PlacedLine line in lines)
        {
            tally.Add(line.Line.Line);
        }

        return tally.ToTotal();
    }

    /// <summary>A line of one of the boards, by the board's number.</summary>
    private sealed record PlacedLine(int Board, PartnershipLine Line);

    /// <summary>What is freed of a line, and of how many seats; what is paid in its place is negative.</summary>
    private sealed record FreedLine(Id<Organisation>? Payer, bool IsAssumed, int Seats, ExactRange? Cost, ExactAmount? Hours);
}
