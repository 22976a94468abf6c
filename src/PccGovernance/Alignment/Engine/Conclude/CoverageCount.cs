namespace PccGovernance.Alignment;

/// <summary>Counts what the rows of a plan say.</summary>
internal static class CoverageCount
{
    public static AlignmentCoverage Of(
        PoliceAndCrimePlan plan,
        ValueList<StrategyAlignment> strategies,
        PlanComparison comparison,
        int gaps,
        int undetermined)
    {
        Served[] served =
        [
            .. Enumerable
                .Range(0, plan.Priorities.Count)
                .Select(planPriority => Served.Of(comparison.LinksTo(planPriority)))
                .OfType<Served>(),
        ];
        return new()
        {
            PlanPriorities = plan.Priorities.Count,
            PlanPrioritiesServed = served.Length,
            PlanPrioritiesServedByDeclaration = served.Count(static priority => priority.ByDeclaration),
            PlanPrioritiesServedDirectly = served.Count(static priority => priority.Directly),
            PlanPrioritiesServedOnGeneralThemesOnly = served.Count(static priority => priority.OnGeneralThemesOnly),
            PlanPrioritiesServedThroughStandInsOnly = served.Count(static priority => priority.ThroughStandInsOnly),
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

    /// <summary>What the links of a plan priority say together.</summary>
    private sealed record Served(bool ByDeclaration, bool Directly, bool OnGeneralThemesOnly, bool ThroughStandInsOnly)
    {
        /// <summary>Adds up links; <c>null</c> when there is none.</summary>
        public static Served? Of(IEnumerable<(ComparedUnit Unit, PriorityMatch Match)> links)
        {
            (bool any, bool byDeclaration, bool directly, bool onGeneralOnly, bool throughStandInsOnly) = (false, false, false, true, true);
            foreach ((ComparedUnit unit, PriorityMatch match) in links)
            {
                any = true;
                byDeclaration |= match.Basis == AlignmentBasis.Declared;
                directly |= match.Verdict.Grade == AlignmentGrade.Direct;
                onGeneralOnly &= match.Verdict.IsOnGeneralThemesOnly;
                throughStandInsOnly &= unit.Unit.IsStandIn;
            }

            return any ? new(byDeclaration, directly, onGeneralOnly, throughStandInsOnly) : null;
        }
    }
}
