using NodaTime;
using PccGovernance.Kernel;
using PccGovernance.Text;

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

    /// <summary>
    /// The force areas with a local policing body, a panel or a plan on record, but with no plan in force: nothing was compared there.
    /// </summary>
    public ValueList<AreaWithoutPlan> AreasWithoutPlan { get; init => field = value ?? []; } = [];

    /// <summary>
    /// The portfolios in force, with the themes that they cover and the gaps and orphans that their leads could take up, by identifier.
    /// </summary>
    public ValueList<PortfolioRoute> Portfolios { get; init => field = value ?? []; } = [];

    /// <summary>The plan priorities that nothing serves and whose themes no portfolio covers, in the order of identifiers.</summary>
    public ValueList<Id<PlanPriority>> GapsWithoutPortfolio { get; init => field = value ?? []; } = [];

    /// <summary>
    /// The strategy priorities that serve nothing in some plan and whose themes no portfolio covers, in the order of identifiers.
    /// </summary>
    public ValueList<Id<StrategyPriority>> OrphansWithoutPortfolio
    {
        get => UnroutedOrphanRows.Value;
        init => UnroutedOrphanRows = Deferred<ValueList<Id<StrategyPriority>>>.Of(value ?? []);
    }

    /// <summary>How many of the strategies considered serve some plan that they were considered for.</summary>
    public required int StrategiesAligned { get; init; }

    /// <summary>How many strategies are in force on the day.</summary>
    public required int StrategiesInForce { get; init; }

    /// <summary>How many of those were considered for no plan, because they lie elsewhere or because no plan is in force.</summary>
    public required int StrategiesNotConsidered { get; init; }

    /// <summary>What was looked at; it says so when that was nothing.</summary>
    public Statement Summary => ReportStatements.Summary(this);

    /// <summary>
    /// Strategies that serve a plan, as a share of all considered from 0 to 1; <c>null</c> when none was considered. To set beside
    /// <see cref="AlignmentCoverage.SurveyShare"/>.
    /// </summary>
    public decimal? StrategiesAlignedShare =>
        StrategiesInForce == StrategiesNotConsidered ? null : (decimal)StrategiesAligned / (StrategiesInForce - StrategiesNotConsidered);

    /// <summary>How many plans are in force. With 0 nothing was compared, and the report says nothing of alignment.</summary>
    public int PlansInForce => Plans.Count;

    internal Deferred<ValueList<Id<StrategyPriority>>> UnroutedOrphanRows { get; init; } = Deferred<ValueList<Id<StrategyPriority>>>.Of([]);
}
