namespace PccGovernance.Alignment;

/// <summary>A strategy that was considered for a plan, and how its priorities came out.</summary>
/// <remarks>
/// Where a strategy has no priorities on record its own themes stand in: it is aligned or undetermined, and has no priorities to count.
/// </remarks>
public sealed record StrategyAlignment
{
    /// <summary>The strategy.</summary>
    public required Id<Strategy> Strategy { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Where it stands to the force area.</summary>
    public required StrategyPlace Place { get; init; }

    /// <summary>How many of its priorities serve the plan.</summary>
    public required int Aligned { get; init; }

    /// <summary>How many were found to serve nothing in the plan.</summary>
    public required int Orphans { get; init; }

    /// <summary>How many could not be judged.</summary>
    public required int Undetermined { get; init; }

    /// <summary>
    /// Whether the strategy has no priorities on record, so that what it sets is not known; the counts of priorities are then 0.
    /// </summary>
    public bool HasNoPriorities { get; init; }

    /// <summary>Of a strategy with no priorities on record, how many plan priorities its own themes link it with; else 0.</summary>
    public int PlanPrioritiesServedThroughStandIn { get; init; }

    /// <summary>How many priorities were taken: the sum of aligned, orphans and undetermined.</summary>
    public int Priorities => Aligned + Orphans + Undetermined;

    /// <summary>
    /// Whether any of its priorities serves the plan; <c>null</c> when none does as far as is known, but some could not be judged.
    /// </summary>
    public bool? IsAligned =>
        Aligned > 0 || PlanPrioritiesServedThroughStandIn > 0 ? true
        : Undetermined > 0 || HasNoPriorities ? null
        : false;
}
