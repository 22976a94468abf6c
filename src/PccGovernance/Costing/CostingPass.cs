using NodaTime;

namespace PccGovernance.Costing;

/// <summary>Goes once through the boards of a landscape, and adds up as it goes. The rows of boards and payers are written when they are read.</summary>
internal sealed class CostingPass
{
    private readonly Landscape _landscape;
    private readonly CostingOptions _options;
    private readonly BoardCosting _costing;
    private readonly CostLedger _ledger;

    public CostingPass(Landscape landscape, CostingOptions options)
    {
        (_landscape, _options, _costing) = (landscape, options, new(landscape, options));
        _ledger = new(landscape, _costing);
    }

    public CostingReport Run(LocalDate asOf)
    {
        Payers payers = new(_landscape, _ledger);
        CostBreakdowns breakdowns = new(_landscape.Boards);
        CostTally total = default;
        int[] standings = new int[Enum.GetValues<CostStanding>().Length];
        for (int board = 0; board < _landscape.Partnerships.Count; board++)
        {
            CostTally tally = _ledger.OfBoard(board, out CostTally support);
            total.Add(in tally);
            breakdowns.Add(board, in tally);
            standings[(int)tally.Standing]++;
            if (support.Lines > 0)
            {
                payers.AddSupport(_landscape.Seats.PayerOf(board), in support);
            }
        }

        OptionProblems.Throw(total.TooDear == 0 ? [] : Enumerable.Range(0, _landscape.Partnerships.Count).SelectMany(board => LineProblems.Of(_landscape, board, _costing.LinesOf(board))), "landscape");
        return new()
        {
            AsOf = asOf,
            Options = _options,
            BoardRows = new(() => Enumerable.Range(0, _landscape.Partnerships.Count).Select(board => BoardWriter.Write(_landscape, _costing, board, _ledger.OfBoard(board, out _))).ToValueList()),
            PayerRows = payers.Rows,
            BySector = payers.BySector(),
            ByTheme = breakdowns.ByTheme,
            ByDuty = breakdowns.ByDuty,
            ByTier = breakdowns.ByTier,
            ByKind = breakdowns.ByKind,
            ByFootprint = breakdowns.ByFootprint,
            Total = total.ToTotal(),
            OneOff = OneOff(),
            Coverage = Coverage(in total, standings),
        };
    }

    private Money? OneOff()
    {
        Trillionths? sum = null;
        foreach (Partnership board in _landscape.Partnerships)
        {
            if (board.Support?.OneOff is { } once)
            {
                sum = sum.GetValueOrDefault() + Trillionths.Of(once.Amount);
            }
        }

        return sum is { } known ? new(known.ToDecimal()) : null;
    }

    private CostCoverage Coverage(in CostTally total, int[] standings) => new()
    {
        Boards = _landscape.Partnerships.Count,
        BoardsRecorded = standings[(int)CostStanding.Recorded],
        BoardsPartlyAssumed = standings[(int)CostStanding.PartlyAssumed],
        BoardsAssumed = standings[(int)CostStanding.Assumed],
        BoardsIncomplete = standings[(int)CostStanding.Incomplete],
        BoardsUnknown = standings[(int)CostStanding.Unknown],
        BoardsWithSupportNotOnRecord = _landscape.Partnerships.Count(static board => !SupportGaps.Of(board.Support).IsEmpty),
        Seats = total.Seats,
        SeatsCosted = total.SeatsCosted,
        SeatsWithAttendanceTakenAsFull = total.SeatsTakenAsFull,
    };
}
