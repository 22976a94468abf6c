namespace PccGovernance.Costing;

/// <summary>How many boards and seats a costing covers.</summary>
public sealed record CostCoverage
{
    /// <summary>Boards in force on the day.</summary>
    public required int Partnerships { get; init; }

    /// <summary>Boards whose cost rests on the record alone.</summary>
    public required int PartnershipsRecorded { get; init; }

    /// <summary>Boards whose cost rests on some assumption.</summary>
    public required int PartnershipsPartlyAssumed { get; init; }

    /// <summary>Boards whose cost rests on assumptions alone.</summary>
    public required int PartnershipsAssumed { get; init; }

    /// <summary>Boards that cost at least what is given.</summary>
    public required int PartnershipsIncomplete { get; init; }

    /// <summary>Boards whose cost is unknown.</summary>
    public required int PartnershipsUnknown { get; init; }

    /// <summary>Boards with some kind of support that is not on record.</summary>
    public required int PartnershipsWithSupportNotOnRecord { get; init; }

    /// <summary>Seats on those boards.</summary>
    public required int Seats { get; init; }

    /// <summary>Seats with a cost, those that cost at least what is given included.</summary>
    public required int SeatsCosted { get; init; }

    /// <summary>Seats whose attendance is neither on record nor given as usual, and was taken as full.</summary>
    public required int SeatsWithAttendanceTakenAsFull { get; init; }

    /// <summary>
    /// Pounds a year: the part of the central cost from lines that rest on the record alone but for an attendance that was taken as full.
    /// It is the most that these can cost, and the least is nothing. Zero where there are none.
    /// </summary>
    public Money RecordedCostWithAttendanceTakenAsFull { get; init; }

    /// <summary>
    /// Lines that would cost more than £1,000,000,000 a year, and one-off amounts beyond that. No such line has a cost, so that no sum
    /// overflows; the board's reasons name it: put right its pay, its meetings or the productive hours.
    /// </summary>
    public int AmountsOverLimit { get; init; }

    /// <summary>Seats whose cost is unknown.</summary>
    public int SeatsUnknown => Seats - SeatsCosted;

    /// <summary>
    /// The share of boards that have a cost, incomplete ones included, from 0 to 1; <c>null</c> when there are no boards.
    /// </summary>
    public decimal? ShareOfPartnerships => Partnerships == 0 ? null : (decimal)(Partnerships - PartnershipsUnknown) / Partnerships;

    /// <summary>The share of seats that have a cost, from 0 to 1; <c>null</c> when there are no seats.</summary>
    public decimal? ShareOfSeats => Seats == 0 ? null : (decimal)SeatsCosted / Seats;
}
