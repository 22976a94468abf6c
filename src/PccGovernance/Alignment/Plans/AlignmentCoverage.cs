namespace PccGovernance.Alignment;

/// <summary>How far the strategies of a force area and its plan serve each other, in counts.</summary>
/// <remarks>
/// Served, gaps and undetermined make all plan priorities; aligned, orphans and undetermined make all strategy priorities.
/// </remarks>
public sealed record AlignmentCoverage
{
    /// <summary>
    /// The share of respondents to the APCC's survey of 2025 who agreed that local partnership strategies align with their plan: 0.631.
    /// </summary>
    /// <remarks>
    /// Source: Association of Police and Crime Commissioners, Towards better local partnerships systems in England and Wales, 18 February
    /// 2025.
    /// </remarks>
    public static decimal SurveyShare => 0.631m;

    /// <summary>Plan priorities on record.</summary>
    public required int PlanPriorities { get; init; }

    /// <summary>Plan priorities with a link, of either basis.</summary>
    public required int PlanPrioritiesServed { get; init; }

    /// <summary>Of those, plan priorities with a declared link; the rest are served by inference only.</summary>
    public required int PlanPrioritiesServedByDeclaration { get; init; }

    /// <summary>
    /// Of those, plan priorities all of whose links are read from wording: none is declared and none rests on themes on record. That words
    /// are alike is a reason to ask, and known only once somebody has said so.
    /// </summary>
    public required int PlanPrioritiesServedByWordingAlone { get; init; }

    /// <summary>Of those, plan priorities with a link that is direct; the rest are served in part only.</summary>
    public required int PlanPrioritiesServedDirectly { get; init; }

    /// <summary>Of those, plan priorities that have only links on general themes.</summary>
    public required int PlanPrioritiesServedOnGeneralThemesOnly { get; init; }

    /// <summary>
    /// Of those, plan priorities that are linked with strategies without priorities on record only, by the themes of the strategy as a
    /// whole.
    /// </summary>
    public required int PlanPrioritiesServedThroughStandInsOnly { get; init; }

    /// <summary>Plan priorities that no strategy was found to serve.</summary>
    public required int PlanPrioritiesNotServed { get; init; }

    /// <summary>Plan priorities that could not be judged.</summary>
    public required int PlanPrioritiesUndetermined { get; init; }

    /// <summary>
    /// Strategy priorities on record that were taken; of a strategy from elsewhere, those that declare a link to the plan.
    /// </summary>
    public required int StrategyPriorities { get; init; }

    /// <summary>Strategy priorities with a link, of either basis.</summary>
    public required int StrategyPrioritiesAligned { get; init; }

    /// <summary>Strategy priorities that were found to serve nothing in the plan.</summary>
    public required int StrategyPrioritiesOrphaned { get; init; }

    /// <summary>Strategy priorities that could not be judged.</summary>
    public required int StrategyPrioritiesUndetermined { get; init; }

    /// <summary>Strategies considered, those without priorities on record included.</summary>
    public required int Strategies { get; init; }

    /// <summary>
    /// Strategies with at least one priority that serves the plan or, without priorities on record, with own themes that link them with it.
    /// </summary>
    public required int StrategiesAligned { get; init; }

    /// <summary>Strategies none of whose priorities serves the plan.</summary>
    public required int StrategiesNotAligned { get; init; }

    /// <summary>Strategies that could not be judged.</summary>
    public required int StrategiesUndetermined { get; init; }

    /// <summary>Of the strategies considered, those with no priorities on record; their priorities are in none of the counts.</summary>
    public required int StrategiesWithoutPriorities { get; init; }

    /// <summary>Of those, strategies that their own themes link with the plan; the rest are undetermined.</summary>
    public required int StrategiesWithoutPrioritiesAligned { get; init; }

    /// <summary>
    /// Plan priorities with a link, those by wording alone included, as a share of all from 0 to 1. <c>null</c> when the plan has none on
    /// record.
    /// </summary>
    public decimal? ServedShare => Share(PlanPrioritiesServed, PlanPriorities);

    /// <summary>
    /// Strategies aligned, as a share of all considered from 0 to 1: what is known to be aligned. <c>null</c> when none was considered.
    /// </summary>
    /// <remarks>
    /// To set beside the APCC's survey of 2025, in which 63.1 per cent of respondents agreed that local partnership strategies align with
    /// their plan. The survey counts opinions and this counts strategies: the two are not the same measure.
    /// </remarks>
    public decimal? StrategiesAlignedShare => Share(StrategiesAligned, Strategies);

    private static decimal? Share(int part, int whole) => whole == 0 ? null : (decimal)part / whole;
}
