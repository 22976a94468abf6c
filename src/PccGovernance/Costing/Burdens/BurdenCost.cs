namespace PccGovernance.Costing;

/// <summary>What a new burden costs in one way of bearing it.</summary>
public sealed record BurdenCost
{
    /// <summary>How many boards bear it.</summary>
    public required int Partnerships { get; init; }

    /// <summary>
    /// How many of them would be set up for it: all of them, or those for footprints on which no board that could absorb it is.
    /// </summary>
    public required int NewPartnerships { get; init; }

    /// <summary>Boards of which the additional cost is not known, and so is not in it.</summary>
    public required int PartnershipsUnknown { get; init; }

    /// <summary>
    /// Meetings a year that would not be held without it; those whose number is not known are not counted. <c>null</c> when no number is
    /// known.
    /// </summary>
    public required decimal? MeetingsPerYear { get; init; }

    /// <summary>Staff hours a year; <c>null</c> when none are known.</summary>
    public decimal? HoursPerYear { get; init; }

    /// <summary>Pounds once, for all boards; <c>null</c> when not known.</summary>
    public MoneyRange? OneOff { get; init; }

    /// <summary>Pounds a year, for all boards; <c>null</c> when nothing could be costed.</summary>
    public MoneyRange? RecurringPerYear { get; init; }

    /// <summary>Year by year.</summary>
    public ValueList<BurdenYear> Years { get; init => field = value ?? []; } = [];

    /// <summary>All years together; <c>null</c> when a year's net cost is not known.</summary>
    public MoneyRange? Net => Years.Aggregate((MoneyRange?)MoneyRange.Zero, static (sum, year) => sum + year.Net);

    /// <summary>
    /// Who pays, in the order of identifiers, then of kinds; payers who are not known last. One-off and recurring costs add up to the
    /// whole, exactly.
    /// </summary>
    public ValueList<BurdenPayer> ByOrganisation { get; init => field = value ?? []; } = [];
}
