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

    /// <summary>Each deliverable.</summary>
    public ValueList<DeliveryRollUp> Deliverables { get; init => field = value ?? []; } = [];

    /// <summary>Each priority.</summary>
    public ValueList<DeliveryRollUp> Priorities { get; init => field = value ?? []; } = [];

    /// <summary>Each strand.</summary>
    public ValueList<DeliveryRollUp> Strands { get; init => field = value ?? []; } = [];

    /// <summary>Each plan in force.</summary>
    public ValueList<DeliveryRollUp> Plans { get; init => field = value ?? []; } = [];

    /// <summary>Signs that a reported colour may not be the real one, by milestone and then by kind.</summary>
    public ValueList<DeliverySignal> Signals { get; init => field = value ?? []; } = [];
}
