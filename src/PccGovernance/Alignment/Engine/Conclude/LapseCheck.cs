using NodaTime;

namespace PccGovernance.Alignment;

/// <summary>Finds the strategies that end before a plan, and those that were there before it.</summary>
internal static class LapseCheck
{
    public static ValueList<StrategyLapse> Of(
        IReadOnlyCollection<Strategy> inArea,
        IEnumerable<Strategy> notInForce,
        PoliceAndCrimePlan plan,
        LocalDate asOf
    ) =>
        [
            .. inArea.Select(strategy => Lapse(strategy, plan)).OfType<StrategyLapse>(),
            .. notInForce
                .Where(strategy =>
                    strategy.Period.HasEndedBy(asOf)
                    && !(strategy.Period.To <= plan.Period.From)
                    && !inArea.Any(other => Follows(strategy, other)))
                .Select(strategy => Ended(strategy, plan)),
        ];

    /// <summary>The strategies in the area that began before the plan did and declare no link to it.</summary>
    public static ValueList<StrategyBeforePlan> Before(IEnumerable<Strategy> inArea, PoliceAndCrimePlan plan)
    {
        HashSet<Id<PlanPriority>> planPriorities = [.. plan.Priorities.Select(static planPriority => planPriority.Id)];
        return plan.Period.From is not { } planBegan
            ? []
            : inArea
                .Where(strategy =>
                    strategy.Period.From < planBegan && !strategy.Priorities.Any(priority => priority.Serves.Any(planPriorities.Contains)))
                .Select(strategy => new StrategyBeforePlan
                {
                    Strategy = strategy.Id,
                    Name = strategy.Name,
                    StrategyBegan = strategy.Period.From!.Value,
                    PlanBegan = planBegan,
                    Why = new(() => LapseStatements.Before(strategy, plan, strategy.Period.Beginning!.Value, plan.Period.Beginning!.Value)),
                })
                .ToValueList();
    }

    /// <summary>
    /// Whether a strategy takes the place of one that has ended: the same known owner, and a theme in common or none known of the ended
    /// one.
    /// </summary>
    private static bool Follows(Strategy ended, Strategy other) =>
        ended.Owner is { } owner && other.Owner == owner
        && ended.AllThemes.ToHashSet() is var themes && (themes.Count == 0 || other.AllThemes.Any(themes.Contains));

    private static StrategyLapse Ended(Strategy strategy, PoliceAndCrimePlan plan)
    {
        LocalDate ended = strategy.Period.To!.Value;
        return Row(strategy, plan, LapseOutcome.HasEnded, plan.Period.To > ended ? Days(strategy, plan) : null);
    }

    /// <summary>The lapse of a strategy; <c>null</c> when it lasts as long as the plan.</summary>
    private static StrategyLapse? Lapse(Strategy strategy, PoliceAndCrimePlan plan)
    {
        if (strategy.Period.To is not { } ends || plan.Period.To is not { } planEnds)
        {
            return Row(strategy, plan, LapseOutcome.Undetermined, null);
        }

        if (ends >= planEnds && strategy.Period.IsExact && plan.Period.IsExact)
        {
            return null;
        }

        // Of ends that are known in part, the one may be before the other or not.
        return strategy.Period.End!.Value.Latest < planEnds ? Row(strategy, plan, LapseOutcome.EndsBeforePlan, Days(strategy, plan))
            : ends >= plan.Period.End!.Value.Latest ? null
            : Row(strategy, plan, LapseOutcome.Undetermined, null);
    }

    /// <summary>The days from one end to the other, where both are known to the day.</summary>
    private static int? Days(Strategy strategy, PoliceAndCrimePlan plan) =>
        strategy.Period.End is { IsDay: true } && plan.Period.End is { IsDay: true }
            ? Period.DaysBetween(strategy.Period.To!.Value, plan.Period.To!.Value)
            : null;

    private static StrategyLapse Row(Strategy strategy, PoliceAndCrimePlan plan, LapseOutcome outcome, int? days) => new()
    {
        Strategy = strategy.Id,
        Name = strategy.Name,
        StrategyEnds = strategy.Period.End,
        PlanEnds = plan.Period.End,
        Outcome = outcome,
        DaysUncovered = days,
        Why = new(() => LapseStatements.Of(strategy, plan, outcome, days)),
    };
}
