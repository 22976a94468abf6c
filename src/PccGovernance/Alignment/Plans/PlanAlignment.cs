using PccGovernance.Kernel;

namespace PccGovernance.Alignment;

/// <summary>The strategies of a force area compared with a Police and Crime Plan in force there.</summary>
public sealed record PlanAlignment
{
    /// <summary>The force area.</summary>
    public required AreaCode ForceArea { get; init; }

    /// <summary>The plan.</summary>
    public required Id<PoliceAndCrimePlan> Plan { get; init; }

    /// <summary>Its title.</summary>
    public required string PlanName { get; init; }

    /// <summary>Its planning period.</summary>
    public required EffectivePeriod PlanPeriod { get; init; }

    /// <summary>
    /// The strategies in force that were considered: those whose footprint touches the force area or is unknown, and those that declare a
    /// link to the plan.
    /// </summary>
    public ValueList<StrategyAlignment> Strategies { get; init => field = value ?? []; } = [];

    /// <summary>
    /// The links: the matrix without its empty cells, by plan priority in the plan's order, then by strategy and strategy priority.
    /// </summary>
    public ValueList<AlignmentLink> Links
    {
        get => LinkRows.Value;
        init => LinkRows = Deferred<ValueList<AlignmentLink>>.Of(value ?? []);
    }

    /// <summary>The plan priorities that no strategy was found to serve, in the plan's order.</summary>
    public ValueList<AlignmentGap> Gaps { get; init => field = value ?? []; } = [];

    /// <summary>The plan priorities that could not be judged, in the plan's order.</summary>
    public ValueList<UndeterminedPlanPriority> UndeterminedPlanPriorities { get; init => field = value ?? []; } = [];

    /// <summary>The strategy priorities that were found to serve nothing in the plan.</summary>
    public ValueList<AlignmentOrphan> Orphans
    {
        get => OrphanRows.Value;
        init => OrphanRows = Deferred<ValueList<AlignmentOrphan>>.Of(value ?? []);
    }

    /// <summary>The strategy priorities that could not be judged.</summary>
    public ValueList<UndeterminedStrategyPriority> UndeterminedStrategyPriorities { get; init => field = value ?? []; } = [];

    /// <summary>The strategies considered that have no priorities on record. None of them is among the strategy priorities.</summary>
    public ValueList<StrategyWithoutPriorities> StrategiesWithoutPriorities { get; init => field = value ?? []; } = [];

    /// <summary>
    /// The strategies in the area that end before the plan, or of which that cannot be said; then those that ended during it and were not
    /// followed.
    /// </summary>
    public ValueList<StrategyLapse> Lapses { get; init => field = value ?? []; } = [];

    /// <summary>The strategies in the area that began before the plan did and declare no link to it.</summary>
    public ValueList<StrategyBeforePlan> StrategiesBeforePlan { get; init => field = value ?? []; } = [];

    /// <summary>
    /// Strategies of different owners that could be one, the greatest share of themes first; as many as the options allow.
    /// </summary>
    public ValueList<JointStrategyCandidate> JointCandidates { get; init => field = value ?? []; } = [];

    /// <summary>How many such pairs were found in all.</summary>
    public required int JointCandidatesFound { get; init; }

    /// <summary>
    /// How many strategies in the area were held against no other for that, since their owner or their themes are not known: there may be
    /// more such pairs.
    /// </summary>
    public required int JointCandidatesNotCompared { get; init; }

    /// <summary>How many priorities the strategies in the area set at once.</summary>
    public required AlignmentDilution Dilution { get; init; }

    /// <summary>The counts.</summary>
    public required AlignmentCoverage Coverage { get; init; }

    /// <summary>The corporate plans in force that deliver the plan, with their crosswalks.</summary>
    public ValueList<CorporateCrosswalk> Crosswalks { get; init => field = value ?? []; } = [];

    internal Deferred<ValueList<AlignmentLink>> LinkRows { get; init; } = Deferred<ValueList<AlignmentLink>>.Of([]);

    internal Deferred<ValueList<AlignmentOrphan>> OrphanRows { get; init; } = Deferred<ValueList<AlignmentOrphan>>.Of([]);
}
