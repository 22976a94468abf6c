using NodaTime;

namespace PccGovernance.Delivery;

/// <summary>What was achieved in a financial year, priority by priority, as data for an impact report.</summary>
public sealed record ImpactSummary
{
    /// <summary>The year.</summary>
    public required ReportingPeriod Year { get; init; }

    /// <summary>The day of the year: its last, or the day on which it was made where it was not over then.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>Each priority of the plans in force on <see cref="AsOf"/>, in the order of strands and identifiers.</summary>
    public ValueList<PriorityImpact> Priorities { get; init => field = value ?? []; } = [];

    /// <summary>
    /// The standings at the end of each quarter that was over by <see cref="AsOf"/>, the first first, and on <see cref="AsOf"/> itself.
    /// </summary>
    public ValueList<DeliveryStandings> Quarters { get; init => field = value ?? []; } = [];

    /// <summary>How often forecasts of completion were right, up to <see cref="AsOf"/>.</summary>
    public required ForecastRecord ForecastRecord { get; init; }
}
