using NodaTime;
using PccGovernance.Kernel;

namespace PccGovernance.Costing;

/// <summary>
/// Goes once through the boards of a landscape, and adds up as it goes. The rows of boards and payers are written when they are read.
/// </summary>
internal sealed class CostingPass
{
    private readonly Landscape _landscape;
    private readonly SeatTable _table;
    private readonly CostingOptions _options;
    private readonly PartnershipCosting _costing;
    private readonly CostLedger _ledger;

    public CostingPass(Landscape landscape, CostingOptions options, Execution execution)
    {
        _table = landscape.SeatTable;
        (_landscape, _options, _costing) = (landscape, options, new(landscape, options));
        _ledger = new(landscape, _costing, execution);
    }

    public CostingReport Run(LocalDate asOf, Execution execution)
    {
        Payers payers = new(_landscape, _ledger);
        CostBreakdowns breakdowns = new(_landscape.PartnershipTable);
        CostTally total = default;
        int[] standings = new int[Enum.GetValues<CostStanding>().Length];
        for (int board = 0; board < _landscape.Partnerships.Count; board++)
        {
            execution.ThrowIfStopped();
            CostTally tally = _ledger.OfPartnership(board, out CostTally support);
            total.Add(in tally);
            breakdowns.Add(board, in tally);
            standings[(int)tally.Standing]++;
            if (support.Lines > 0)
            {
                payers.AddSupport(_table.PayerOf(board), in support);
            }
        }

        return new()
        {
            AsOf = asOf,
            Options = _options,
            PartnershipRows = new(() =>
                Enumerable
                    .Range(0, _landscape.Partnerships.Count)
                    .Select(board => PartnershipWriter.Write(
                        _landscape,
                        _costing,
                        board,
                        in _ledger.SittingOf(board),
                        _ledger.OfPartnership(board, out _)))
                    .ToValueList()),
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
        ExactAmount? sum = null;
        foreach (Partnership board in _landscape.Partnerships)
        {
            if (board.Support?.OneOff is { } once && once.Amount <= CostLimits.MaxPounds)
            {
                sum = sum.GetValueOrDefault() + ExactAmount.Of(once.Amount);
            }
        }

        return sum is { } known ? new(known.ToDecimal()) : null;
    }

    private CostCoverage Coverage(in CostTally total, int[] standings) =>
        new()
        {
            Partnerships = _landscape.Partnerships.Count,
            PartnershipsRecorded = standings[(int)CostStanding.Recorded],
            PartnershipsPartlyAssumed = standings[(int)CostStanding.PartlyAssumed],
            PartnershipsAssumed = standings[(int)CostStanding.Assumed],
            PartnershipsIncomplete = standings[(int)CostStanding.Incomplete],
            PartnershipsUnknown = standings[(int)CostStanding.Unknown],
            PartnershipsWithSupportNotOnRecord = _landscape.Partnerships.Count(static board => !SupportGaps.Of(board.Support).IsEmpty),
            Seats = total.Seats,
            SeatsCosted = total.SeatsCosted,
            SeatsWithAttendanceTakenAsFull = total.SeatsTakenAsFull,
            RecordedCostWithAttendanceTakenAsFull = total.TakenAsFull,
            AmountsOverLimit =
                total.TooDear + _landscape.Partnerships.Count(static board => board.Support?.OneOff?.Amount > CostLimits.MaxPounds),
        };
}
