namespace PccGovernance.Delivery;

/// <summary>What was achieved in a financial year, priority by priority, as data for an impact report.</summary>
public sealed record ImpactSummary
{
    /// <summary>The year.</summary>
    public required ReportingPeriod Year { get; init; }

    /// <summary>Each priority of the plans in force on its last day, in the order of strands and identifiers.</summary>
    public ValueList<PriorityImpact> Priorities { get; init => field = value ?? []; } = [];

    /// <summary>The standings at the end of each quarter, the first first.</summary>
    public ValueList<DeliveryStandings> Quarters { get; init => field = value ?? []; } = [];

    /// <summary>How often forecasts of completion were right, up to the end of the year.</summary>
    public required ForecastRecord ForecastRecord { get; init; }
}
