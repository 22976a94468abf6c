using NodaTime;

namespace PccGovernance.Alignment;

/// <summary>Whether the strategies of a landscape serve its Police and Crime Plans.</summary>
public sealed record AlignmentReport
{
    /// <summary>The day that the report is about.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The options that it was made with.</summary>
    public required AlignmentOptions Options { get; init; }

    /// <summary>One row for each plan in force, in the order of force areas and then of plans.</summary>
    public ValueList<PlanAlignment> Plans { get; init => field = value ?? []; } = [];

    /// <summary>The force areas with a local policing body, a panel or a plan on record, but with no plan in force: nothing was compared there.</summary>
    public ValueList<AreaWithoutPlan> AreasWithoutPlan { get; init => field = value ?? []; } = [];

    /// <summary>How many strategies are in force on the day.</summary>
    public required int StrategiesInForce { get; init; }

    /// <summary>How many of those were considered for no plan, because they lie elsewhere or because no plan is in force.</summary>
    public required int StrategiesNotConsidered { get; init; }

    /// <summary>What was looked at, in a sentence; it says so when that was nothing.</summary>
    public required string Summary { get; init; }

    /// <summary>How many plans are in force. With 0 nothing was compared, and the report says nothing of alignment.</summary>
    public int PlansInForce => Plans.Count;
}
