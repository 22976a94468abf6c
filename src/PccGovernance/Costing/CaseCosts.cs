namespace PccGovernance.Costing;

/// <summary>What a seat of each case costs, worked out once.</summary>
internal sealed class CaseCosts
{
    private readonly CostTally[] _own;
    private readonly CostTally[] _paid;

    public CaseCosts(SeatCases cases, SeatCosting costing, Sitting[] sittings)
    {
        HavePayments = cases.All.ToArray().Any(static seat => seat.Payment is not null);
        _own = new CostTally[cases.All.Length];
        _paid = new CostTally[HavePayments ? _own.Length : 0];
        for (int number = 0; number < _own.Length; number++)
        {
            ref readonly SeatCase seat = ref cases.All[number];
            ref readonly Sitting sitting = ref sittings[seat.Terms];
            _own[number].Add(costing.Attendance(in seat, in sitting));
            if (costing.Mileage(in seat, in cases.Terms[seat.Terms], in sitting) is { } mileage)
            {
                _own[number].Add(in mileage);
            }

            if (costing.Payment(in seat, in sitting) is { } payment)
            {
                _paid[number].Add(in payment);
            }
        }
    }

    /// <summary>Whether anybody is paid for attending.</summary>
    public bool HavePayments { get; }

    /// <summary>What the seat's organisation pays: its time and driving.</summary>
    public ReadOnlySpan<CostTally> Own => _own;

    /// <summary>What the board's support pays for the seat; empty when nobody is paid for attending.</summary>
    public ReadOnlySpan<CostTally> Paid => _paid;
}
