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
                .Select(planPriority => Served.Of(comparison, planPriority))
                .OfType<Served>(),
        ];
        return new()
        {
            PlanPriorities = plan.Priorities.Count,
            PlanPrioritiesServed = served.Length,
            PlanPrioritiesServedByDeclaration = served.Count(static priority => priority.ByDeclaration),
            PlanPrioritiesServedByWordingAlone = served.Count(static priority => priority.ByWordingAlone),
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
    private sealed record Served(
        bool ByDeclaration,
        bool ByWordingAlone,
        bool Directly,
        bool OnGeneralThemesOnly,
        bool ThroughStandInsOnly)
    {
        /// <summary>Adds up links; <c>null</c> when there is none.</summary>
        public static Served? Of(PlanComparison comparison, int planPriority)
        {
            (bool any, bool byDeclaration, bool directly) = (false, false, false);
            (bool byWordingAlone, bool onGeneralOnly, bool throughStandInsOnly) = (true, true, true);
            foreach ((ComparedUnit unit, PriorityMatch match) in comparison.LinksTo(planPriority))
            {
                any = true;
                byDeclaration |= match.Basis == AlignmentBasis.Declared;
                byWordingAlone &= comparison.IsReadFromText(unit.Unit, match);
                directly |= match.Verdict.Grade == AlignmentGrade.Direct;
                onGeneralOnly &= match.Verdict.IsOnGeneralThemesOnly;
                throughStandInsOnly &= unit.Unit.IsStandIn;
            }

            return any ? new(byDeclaration, byWordingAlone, directly, onGeneralOnly, throughStandInsOnly) : null;
        }
    }
}
