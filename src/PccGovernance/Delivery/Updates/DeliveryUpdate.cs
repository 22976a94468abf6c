using NodaTime;

namespace PccGovernance.Delivery;

/// <summary>
/// What happened in a period, such as the quarter on which the APCC reports to its Board and General Meeting. Every list is in the order of
/// identifiers.
/// </summary>
public sealed record DeliveryUpdate
{
    /// <summary>The period.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>The day of the period: its last, or the day on which it was made where it was not over then.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>What changed from the day before the period to <see cref="AsOf"/>.</summary>
    public required DeliveryComparison Comparison { get; init; }

    /// <summary>The milestones completed in the period.</summary>
    public ValueList<Id<Milestone>> Achieved { get; init => field = value ?? []; } = [];

    /// <summary>
    /// The milestones whose date was put back in the period, or that fell due in it by <see cref="AsOf"/> and were not reached.
    /// </summary>
    public ValueList<Id<Milestone>> Slipped { get; init => field = value ?? []; } = [];

    /// <summary>The milestones that are amber or red on <see cref="AsOf"/>, or were when last known.</summary>
    public ValueList<Id<Milestone>> AtRisk { get; init => field = value ?? []; } = [];

    /// <summary>The milestones that cannot be rated on <see cref="AsOf"/>. Some may be at risk too.</summary>
    public ValueList<Id<Milestone>> NotKnown { get; init => field = value ?? []; } = [];

    /// <summary>The milestones that are due after <see cref="AsOf"/> and before the end of the next period, and not yet reached.</summary>
    public ValueList<Id<Milestone>> DueNext { get; init => field = value ?? []; } = [];

    /// <summary>The same by portfolio, of every one that answers for a priority; what has none comes last.</summary>
    public ValueList<PortfolioUpdate> Portfolios { get; init => field = value ?? []; } = [];

    /// <summary>Signs on <see cref="AsOf"/> that a reported colour may not be the real one.</summary>
    public ValueList<DeliverySignal> Signals { get; init => field = value ?? []; } = [];
}
