namespace PccGovernance.Costing;

/// <summary>One line of a board's cost a year: a seat, or a kind of support. With the assumptions it can be recomputed by hand.</summary>
public sealed record CostLine
{
    /// <summary>What the line pays for.</summary>
    public required CostLineKind Kind { get; init; }

    /// <summary>The organisation that pays; <c>null</c> when not known.</summary>
    public Id<Organisation>? Organisation { get; init; }

    /// <summary>The place of the seat among the board's seats, from 0; <c>null</c> on a line of support.</summary>
    public int? Seat { get; init; }

    /// <summary>The role of the seat; <c>null</c> on a line of support.</summary>
    public SeatRole? Role { get; init; }

    /// <summary>The post that takes the seat; <c>null</c> when not known, and on a line of support.</summary>
    public Id<Post>? Post { get; init; }

    /// <summary>The share of meetings attended, from 0 to 1; <c>null</c> on a line of support.</summary>
    public decimal? Attendance { get; init; }

    /// <summary>
    /// Whether attendance is neither on record nor given as usual, so that <see cref="Attendance"/> is 1. That is the formula's own
    /// default, and is in none of <see cref="Recorded"/>, <see cref="Assumed"/> and <see cref="Missing"/>: with it the cost is the most
    /// that the seat can cost.
    /// </summary>
    public bool AttendanceIsTakenAsFull { get; init; }

    /// <summary>Hours a year; <c>null</c> when not known, and on a line that is not of time.</summary>
    public decimal? Hours { get; init; }

    /// <summary>
    /// The least that <see cref="Hours"/> can be by meetings and hours that are on record as ranges; <c>null</c> where none is a range.
    /// </summary>
    public decimal? HoursLow { get; init; }

    /// <summary>
    /// The most that <see cref="Hours"/> can be, unless <see cref="IsAtLeast"/>; <c>null</c> where nothing is on record as a range.
    /// </summary>
    public decimal? HoursHigh { get; init; }

    /// <summary>Whether only the least number of its meetings or hours is known, so that it comes at least to this.</summary>
    public bool IsAtLeast { get; init; }

    /// <summary>The full-time salary a year; <c>null</c> when not known, and on a line that is not of time.</summary>
    public MoneyRange? Salary { get; init; }

    /// <summary>What an hour costs, on the basis asked for; <c>null</c> where <see cref="Salary"/> is.</summary>
    public MoneyRange? HourlyRate { get; init; }

    /// <summary>Pounds a year; <c>null</c> when it could not be costed, which is not nil.</summary>
    public MoneyRange? Cost { get; init; }

    /// <summary>What was taken from the record.</summary>
    public ValueList<CostInput> Recorded { get; init => field = value ?? []; } = [];

    /// <summary>What was assumed: recorded as assumed, or filled in from the usual values.</summary>
    public ValueList<CostInput> Assumed { get; init => field = value ?? []; } = [];

    /// <summary>
    /// What is missing. Preparation and travel that are missing are left out of the hours; anything else leaves the cost unknown.
    /// </summary>
    public ValueList<CostInput> Missing { get; init => field = value ?? []; } = [];

    /// <summary>Assumed when anything that the line was computed from is; attendance that is taken as full does not count.</summary>
    public FactBasis Basis => Assumed.IsEmpty ? FactBasis.Recorded : FactBasis.Assumed;
}
