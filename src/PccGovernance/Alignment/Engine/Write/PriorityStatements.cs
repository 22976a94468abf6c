using PccGovernance.Text;

namespace PccGovernance.Alignment;

/// <summary>Why a priority, or a strategy that stands in for its own, came out as it did.</summary>
internal static class PriorityStatements
{
    public static Statement Gap(AlignmentGap gap) => Statement.Of(
        "alignment.gap",
        ("priority", EntityReference.Of(gap.PlanPriority)),
        ("compared", gap.Compared),
        ("not-compared", gap.NotCompared),
        ("without-priorities", gap.StrategiesWithoutPriorities),
        ("nearest", gap.NearestMiss is { } miss ? EntityReference.Of(miss.StrategyPriority) : null),
        ("strength", gap.NearestMiss is { } near ? near.Strength : null));

    public static Statement Orphan(StrategyUnit unit, PlanMatcher matcher, AlignmentNearMiss? miss) => Statement.Of(
        "alignment.orphan",
        ("priority", unit.Reference),
        ("strategy", unit.Within is { } strategy ? strategy : null),
        ("plan", EntityReference.Of(matcher.Plan.Id)),
        ("compared", matcher.PrioritiesWithThemes),
        ("not-compared", matcher.Priorities.Count - matcher.PrioritiesWithThemes),
        ("nearest", miss is null ? null : EntityReference.Of(miss.PlanPriority)),
        ("strength", miss is null ? null : miss.Strength));

    public static Statement Undetermined(ComparedUnit unit, PoliceAndCrimePlan plan) =>
        unit switch
        {
            _ when plan.Priorities.IsEmpty => Statement.Of("alignment.plan-without-priorities", ("plan", EntityReference.Of(plan.Id))),
            { Place: StrategyPlace.Unknown } => Statement.Of("alignment.footprint-unknown", ("subject", unit.Unit.Reference)),
            { Unit.IsStandIn: true } => Statement.Of(
                "alignment.stand-in-links-nothing",
                ("strategy", unit.Unit.Reference),
                ("plan", EntityReference.Of(plan.Id))),
            { Unit.HasThemes: false } => Statement.Of(
                "alignment.no-themes",
                ("subject", unit.Unit.Reference),
                ("strategy", unit.Unit.Within is { } strategy ? strategy : null),
                ("plan", EntityReference.Of(plan.Id))),
            _ => Statement.Of("alignment.plan-without-themes", ("subject", unit.Unit.Reference), ("plan", EntityReference.Of(plan.Id))),
        };

    public static Statement StandIn(ComparedUnit unit, PoliceAndCrimePlan plan) =>
        unit.IsAligned
            ? Statement.Of(
                "alignment.stand-in",
                ("strategy", unit.Unit.Reference),
                ("served", unit.Served),
                ("plan", EntityReference.Of(plan.Id)))
            : Undetermined(unit, plan);

    /// <summary>Why it cannot be said whether a plan priority is served.</summary>
    public static Statement Undetermined(Id<PlanPriority> priority, bool hasStrategies, bool hasThemes) =>
        !hasStrategies ? Statement.Of("alignment.no-strategy", ("priority", EntityReference.Of(priority)))
        : !hasThemes ? Statement.Of("alignment.priority-without-themes", ("priority", EntityReference.Of(priority)))
        : Statement.Of("alignment.strategies-without-themes", ("priority", EntityReference.Of(priority)));

    /// <summary>Why it cannot be said whether a corporate plan serves a plan priority.</summary>
    public static Statement Undetermined(CorporatePlan corporate, int without, Id<PlanPriority> priority, bool hasThemes) =>
        corporate.Priorities.IsEmpty
            ? Statement.Of("alignment.corporate-plan-without-priorities", ("plan", EntityReference.Of(corporate.Id)))
        : !hasThemes
            ? Statement.Of(
                "alignment.corporate-plan-declares-nothing",
                ("priority", EntityReference.Of(priority)),
                ("plan", EntityReference.Of(corporate.Id)))
        : Statement.Of(
            "alignment.corporate-priorities-without-themes",
            ("without", without),
            ("priorities", corporate.Priorities.Count),
            ("plan", EntityReference.Of(corporate.Id)),
            ("priority", EntityReference.Of(priority)));
}
