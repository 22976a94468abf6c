namespace PccGovernance.Costing;

/// <summary>What a board costs a year, line by line.</summary>
public sealed record BoardCost
{
    /// <summary>The board.</summary>
    public required Id<Partnership> Board { get; init; }

    /// <summary>What the board is there to do. Where that is casework or a service, no usual values of meetings are taken for it.</summary>
    public required BoardFunction Function { get; init; }

    /// <summary>How well the cost is known.</summary>
    public required CostStanding Standing { get; init; }

    /// <summary>What is missing, and what to record: full sentences. Empty when nothing is.</summary>
    public ValueList<string> Reasons { get; init => field = value ?? []; } = [];

    /// <summary>The meetings a year reckoned with; <c>null</c> when not known.</summary>
    public decimal? MeetingsPerYear { get; init; }

    /// <summary>The hours of a meeting reckoned with; <c>null</c> when not known.</summary>
    public decimal? MeetingHours { get; init; }

    /// <summary>The hours of preparation reckoned with, for each attendee and meeting; <c>null</c> when not known, and then left out.</summary>
    public decimal? PreparationHours { get; init; }

    /// <summary>The hours of travel reckoned with, for each attendee and meeting; <c>null</c> when not known, and then left out.</summary>
    public decimal? TravelHours { get; init; }

    /// <summary>A line for each seat, in the order of seats, and then the support that is on record.</summary>
    public ValueList<CostLine> Lines { get; init => field = value ?? []; } = [];

    /// <summary>The kinds of support that are not on record. They are not in the cost, and are not nil either.</summary>
    public ValueList<CostLineKind> SupportNotOnRecord { get; init => field = value ?? []; } = [];

    /// <summary>The lines added up.</summary>
    public required CostTotal Total { get; init; }

    /// <summary>How many seats the board has on record.</summary>
    public int Seats => Lines.Count(static line => line.Kind == CostLineKind.Attendance);

    /// <summary>Staff hours a year; <c>null</c> when not known.</summary>
    public decimal? Hours => Total.Hours;

    /// <summary>Pounds a year; <c>null</c> when nothing could be costed. At least this where <see cref="Standing"/> is <see cref="CostStanding.Incomplete"/>.</summary>
    public MoneyRange? Cost => Total.Cost;
}
