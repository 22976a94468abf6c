using System.Runtime.InteropServices;
using PccGovernance.Kernel;

namespace PccGovernance.Costing;

/// <summary>
/// What every seat and board of a landscape costs. Seats that are alike are costed once; a sum over some of them is made when it is asked
/// for.
/// </summary>
internal sealed class CostLedger
{
    private readonly Landscape _landscape;
    private readonly SeatTable _table;
    private readonly SeatClasses _classes;
    private readonly PartnershipCosting _costing;
    private readonly MeetingYear[] _sittings;
    private readonly ExactAmount?[] _meetings;
    private readonly CostTally[] _own;
    private readonly CostTally[]? _paid;

    public CostLedger(Landscape landscape, PartnershipCosting costing, Execution execution)
    {
        _table = landscape.SeatTable;
        _classes = landscape.SeatClasses;
        _landscape = landscape;
        _costing = costing;
        SeatClasses cases = landscape.SeatClasses;
        _sittings = [.. cases.Terms.ToArray().Select(terms => costing.SittingOf(in terms))];
        _meetings =
        [
            .. _sittings.Select(static sitting => sitting.MeetingsHeld is { } meetings ? ExactAmount.Of(meetings) : (ExactAmount?)null),
        ];
        _own = new CostTally[cases.All.Length];
        _paid = cases.All.ToArray().Any(static seat => seat.Payment is not null) ? new CostTally[_own.Length] : null;
        for (int number = 0; number < _own.Length; number++)
        {
            execution.ThrowIfStopped();
            ref readonly SeatClass seat = ref cases.All[number];
            ref readonly MeetingYear sitting = ref _sittings[seat.Terms];
            _own[number].Add(costing.Seats.Attendance(in seat, in sitting));
            if (costing.Seats.Mileage(in seat, in cases.Terms[seat.Terms], in sitting) is { } mileage)
            {
                _own[number].Add(in mileage);
            }

            if (SeatCosting.Payment(in seat, in sitting) is { } payment)
            {
                _paid![number].Add(in payment);
            }
        }
    }

    /// <summary>What a seat of each case costs its organisation: its time and driving.</summary>
    public ReadOnlySpan<CostTally> Cases => _own;

    /// <summary>What a year of a board's meetings takes.</summary>
    public ref readonly MeetingYear SittingOf(int board) => ref _sittings[_classes.OfPartnerships[board]];

    /// <summary>All lines of a board.</summary>
    /// <param name="board">The number of the board.</param>
    /// <param name="support">Those of them that the board's support pays: payments for attending, and the support itself.</param>
    public CostTally OfPartnership(int board, out CostTally support)
    {
        ReadOnlySpan<int> seats = _classes.OfSeats[_table.Offset(board).._table.Offset(board + 1)];
        CostTally tally = default;
        foreach (int seat in seats)
        {
            tally.Add(in _own[seat]);
        }

        support = default;
        if (_paid is not null || _landscape.Partnerships[board].Support is not null)
        {
            foreach (int seat in _paid is null ? [] : seats)
            {
                support.Add(in _paid![seat]);
            }

            foreach (
                ref readonly CostedLine line in CollectionsMarshal.AsSpan(
                    _costing.SupportOf(board, in SittingOf(board))))
            {
                support.Add(in line);
            }

            tally.Add(in support);
        }

        return tally;
    }

    /// <summary>What an organisation pays for its seats.</summary>
    public PayerTally OfOrganisation(int organisation)
    {
        ReadOnlySpan<int> boards = _table.Partnerships;
        ReadOnlySpan<int> cases = _classes.OfSeats;
        PayerTally payer = default;
        int lastBoard = SeatTable.None;
        foreach (int seat in _table.ByOrganisation[organisation])
        {
            payer.Add(in _own[cases[seat]]);
            if (boards[seat] != lastBoard)
            {
                lastBoard = boards[seat];
                payer.Count(_meetings[_classes.OfPartnerships[lastBoard]]);
            }
        }

        return payer;
    }
}
