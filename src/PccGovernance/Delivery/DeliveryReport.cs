using NodaTime;

namespace PccGovernance.Delivery;

/// <summary>How the business plans of a landscape are being delivered on a day. Every list is in the order of identifiers.</summary>
public sealed record DeliveryReport
{
    /// <summary>The day.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>How delivery was judged.</summary>
    public required DeliveryOptions Options { get; init; }

    /// <summary>Each milestone of the plans in force.</summary>
    public ValueList<MilestoneAssessment> Milestones { get; init => field = value ?? []; } = [];

    /// <summary>How everything above the milestones stands.</summary>
    public required DeliveryStandings Standings { get; init; }

    /// <summary>Each deliverable.</summary>
    public ValueList<DeliveryRollUp> Deliverables => Standings.Deliverables;

    /// <summary>Each priority.</summary>
    public ValueList<DeliveryRollUp> Priorities => Standings.Priorities;

    /// <summary>Each strand.</summary>
    public ValueList<DeliveryRollUp> Strands => Standings.Strands;

    /// <summary>Each plan in force.</summary>
    public ValueList<DeliveryRollUp> Plans => Standings.Plans;

    /// <summary>Signs that a reported colour may not be the real one, by milestone and then by kind.</summary>
    public ValueList<DeliverySignal> Signals { get; init => field = value ?? []; } = [];

    /// <summary>When each open milestone may be complete, as far as its history of progress says.</summary>
    public ValueList<CompletionForecast> Forecasts { get; init => field = value ?? []; } = [];

    /// <summary>How often past forecasts of the milestones were right.</summary>
    public required ForecastRecord ForecastRecord { get; init; }
}
