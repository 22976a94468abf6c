namespace PccGovernance.Alignment;

/// <summary>Counts what the rows of a plan say.</summary>
internal static class CoverageCount
{
    public static AlignmentCoverage Of(
        PoliceAndCrimePlan plan,
        ValueList<StrategyAlignment> strategies,
        ValueList<AlignmentLink> links,
        int gaps,
        int undetermined)
    {
        ILookup<Id<PlanPriority>, AlignmentLink> byPriority = links.ToLookup(static link => link.PlanPriority);
        return new()
        {
            PlanPriorities = plan.Objectives.Count,
            PlanPrioritiesServed = byPriority.Count,
            PlanPrioritiesServedByDeclaration = byPriority.Count(static served => served.Any(static link => link.Basis == AlignmentBasis.Declared)),
            PlanPrioritiesServedDirectly = byPriority.Count(static served => served.Any(static link => link.Grade == AlignmentGrade.Direct)),
            PlanPrioritiesServedOnGeneralThemesOnly = byPriority.Count(static served => served.All(static link => link.IsOnGeneralThemesOnly)),
            PlanPrioritiesServedThroughStandInsOnly = byPriority.Count(static served => served.All(static link => link.IsThroughStandIn)),
            PlanPrioritiesNotServed = gaps,
            PlanPrioritiesUndetermined = undetermined,
            StrategyPriorities = strategies.Sum(static s => s.Priorities),
            StrategyPrioritiesAligned = strategies.Sum(static s => s.Aligned),
            StrategyPrioritiesOrphaned = strategies.Sum(static s => s.Orphans),
            StrategyPrioritiesUndetermined = strategies.Sum(static s => s.Undetermined),
            Strategies = strategies.Count,
            StrategiesAligned = strategies.Count(static s => s.IsAligned == true),
            StrategiesNotAligned = strategies.Count(static s => s.IsAligned == false),
            StrategiesUndetermined = strategies.Count(static s => s.IsAligned is null),
            StrategiesWithoutPriorities = strategies.Count(static s => s.HasNoPriorities),
            StrategiesWithoutPrioritiesAligned = strategies.Count(static s => s is { HasNoPriorities: true, IsAligned: true }),
        };
    }
}
