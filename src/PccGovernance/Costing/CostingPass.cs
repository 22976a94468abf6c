using System.Runtime.InteropServices;
using NodaTime;

namespace PccGovernance.Costing;

/// <summary>Adds up what the boards and seats of a landscape cost. Seats that are alike are costed once; rows and lines are written when they are read.</summary>
internal sealed class CostingPass
{
    private readonly Landscape _landscape;
    private readonly CostingOptions _options;
    private readonly BoardCosting _costing;
    private readonly Sitting[] _sittings;
    private readonly CaseCosts _cases;
    private readonly List<CostedLine> _support = [];

    public CostingPass(Landscape landscape, CostingOptions options)
    {
        _landscape = landscape;
        _options = options;
        _costing = new(landscape, options);
        _sittings = [.. landscape.SeatCases.Terms.ToArray().Select(terms => _costing.SittingOf(in terms))];
        _cases = new(landscape.SeatCases, _costing.Seats, _sittings);
    }

    public CostingReport Run(LocalDate asOf)
    {
        CostTally[] boards = new CostTally[_landscape.Partnerships.Count];
        PayerTallies payers = new(_landscape);
        CostBreakdowns breakdowns = new(_landscape.Boards);
        CostTally total = default;
        for (int board = 0; board < boards.Length; board++)
        {
            Add(board, ref boards[board], payers);
            breakdowns.Add(board, in boards[board]);
            total.Add(in boards[board]);
        }

        OptionProblems.Throw(total.TooDear == 0 ? [] : Enumerable.Range(0, boards.Length).SelectMany(board => LineProblems.Of(_landscape, board, _costing.LinesOf(board))), "landscape");
        payers.AddSeats(_cases.Own, [.. _sittings.Select(static sitting => sitting.MeetingsHeld is { } meetings ? Trillionths.Of(meetings) : (Trillionths?)null)]);
        BoardWriter writer = new(_landscape, _costing);
        return new()
        {
            AsOf = asOf,
            Options = _options,
            BoardRows = new(() => Enumerable.Range(0, boards.Length).Select(board => writer.Write(board, in boards[board])).ToValueList()),
            PayerRows = payers.Rows,
            BySector = payers.BySector(),
            ByTheme = breakdowns.ByTheme,
            ByDuty = breakdowns.ByDuty,
            ByTier = breakdowns.ByTier,
            ByKind = breakdowns.ByKind,
            ByFootprint = breakdowns.ByFootprint,
            Total = total.ToTotal(),
            OneOff = OneOff(),
            Coverage = Coverage(boards, in total),
        };
    }

    private void Add(int board, ref CostTally tally, PayerTallies payers)
    {
        ReadOnlySpan<int> seats = _landscape.SeatCases.OfSeats[_landscape.Seats.Offset(board).._landscape.Seats.Offset(board + 1)];
        foreach (int seat in seats)
        {
            tally.Add(in _cases.Own[seat]);
        }

        if (_cases.HavePayments || _landscape.Partnerships[board].Support is not null)
        {
            CostTally paid = PaidBySupport(board, seats);
            tally.Add(in paid);
            payers.AddSupport(_landscape.Seats.PayerOf(board), in paid);
        }
    }

    /// <summary>What a board's support pays: those who are paid for attending, and the support itself.</summary>
    private CostTally PaidBySupport(int board, ReadOnlySpan<int> seats)
    {
        CostTally paid = default;
        foreach (int seat in _cases.HavePayments ? seats : [])
        {
            paid.Add(in _cases.Paid[seat]);
        }

        _support.Clear();
        _costing.AddSupport(board, in _sittings[_landscape.SeatCases.OfBoards[board]], _support);
        foreach (ref readonly CostedLine line in CollectionsMarshal.AsSpan(_support))
        {
            paid.Add(in line);
        }

        return paid;
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

    private CostCoverage Coverage(CostTally[] boards, in CostTally total)
    {
        int[] standings = new int[Enum.GetValues<CostStanding>().Length];
        int withoutSupport = 0;
        for (int board = 0; board < boards.Length; board++)
        {
            standings[(int)boards[board].Standing]++;
            withoutSupport += SupportGaps.Of(_landscape.Partnerships[board].Support).IsEmpty ? 0 : 1;
        }

        return new()
        {
            Boards = boards.Length,
            BoardsRecorded = standings[(int)CostStanding.Recorded],
            BoardsPartlyAssumed = standings[(int)CostStanding.PartlyAssumed],
            BoardsAssumed = standings[(int)CostStanding.Assumed],
            BoardsIncomplete = standings[(int)CostStanding.Incomplete],
            BoardsUnknown = standings[(int)CostStanding.Unknown],
            BoardsWithSupportNotOnRecord = withoutSupport,
            Seats = total.Seats,
            SeatsCosted = total.SeatsCosted,
            SeatsWithAttendanceTakenAsFull = total.SeatsTakenAsFull,
        };
    }
}
