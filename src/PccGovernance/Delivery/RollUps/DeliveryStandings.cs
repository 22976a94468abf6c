using NodaTime;

namespace PccGovernance.Delivery;

/// <summary>
/// How the business plans of a landscape stand on a day, level by level, without their milestones. Every list is in the order of
/// identifiers.
/// </summary>
public sealed record DeliveryStandings
{
    /// <summary>The day.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>Each deliverable.</summary>
    public ValueList<DeliveryRollUp> Deliverables { get; init => field = value ?? []; } = [];

    /// <summary>Each priority.</summary>
    public ValueList<DeliveryRollUp> Priorities { get; init => field = value ?? []; } = [];

    /// <summary>Each strand.</summary>
    public ValueList<DeliveryRollUp> Strands { get; init => field = value ?? []; } = [];

    /// <summary>Each plan in force.</summary>
    public ValueList<DeliveryRollUp> Plans { get; init => field = value ?? []; } = [];

    /// <summary>Each portfolio that answers for a priority, from its priorities.</summary>
    public ValueList<DeliveryRollUp> Portfolios { get; init => field = value ?? []; } = [];

    /// <summary>Each organisation that owns a deliverable, from its deliverables.</summary>
    public ValueList<DeliveryRollUp> Owners { get; init => field = value ?? []; } = [];

    /// <summary>The priorities of which the portfolio is not known: they are under no portfolio.</summary>
    public int PrioritiesWithoutPortfolio { get; init; }

    /// <summary>The deliverables of which the owner is not known: they are under no owner.</summary>
    public int DeliverablesWithoutOwner { get; init; }
}
