using NodaTime;

namespace PccGovernance.Alignment;

/// <summary>Finds the strategies that end before a plan, and those that were there before it.</summary>
internal static class LapseCheck
{
    /// <param name="inForce">The strategies in force, with where they stand to the plan's area.</param>
    /// <param name="notInForce">Those that are not, with the same.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="asOf">The day.</param>
    public static ValueList<StrategyLapse> Of(
        PlacedStrategy[] inForce,
        IEnumerable<(Strategy Strategy, StrategyPlace Place)> notInForce,
        PoliceAndCrimePlan plan,
        LocalDate asOf)
    {
        (Strategy Strategy, StrategyPlace Place)[] ended =
        [
            .. notInForce.Where(past => past.Strategy.Period.HasEndedBy(asOf)
                && !(past.Strategy.Period.To <= plan.Period.From)
                && !inForce.Any(other => other.Place == StrategyPlace.InArea && Follows(past.Strategy, other.Strategy))),
        ];
        return
        [
            .. inForce.Where(static one => one.Place == StrategyPlace.InArea)
                .Select(one => Lapse(one.Strategy, plan)).OfType<StrategyLapse>(),
            .. ended.Where(static past => past.Place == StrategyPlace.InArea).Select(past => Ended(past.Strategy, plan)),

            // Of a strategy of which nobody knows where it applies it is not known whether the plan is left without it.
            .. inForce.Where(static one => one.Place == StrategyPlace.Unknown).Select(static one => one.Strategy)
                .Where(strategy => Lapse(strategy, plan) is not null)
                .Concat(ended.Where(static past => past.Place == StrategyPlace.Unknown).Select(static past => past.Strategy))
                .Select(strategy => OfUnknownPlace(strategy, plan)),
        ];
    }

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

    // What has ended by a day on which the plan is in force ended before it.
    private static StrategyLapse Ended(Strategy strategy, PoliceAndCrimePlan plan) =>
        Row(strategy, plan, LapseOutcome.HasEnded, Days(strategy, plan));

    private static StrategyLapse OfUnknownPlace(Strategy strategy, PoliceAndCrimePlan plan) =>
        Row(strategy, plan, LapseOutcome.Undetermined, null) with { Why = new(() => LapseStatements.OfUnknownPlace(strategy, plan)) };

    /// <summary>The lapse of a strategy; <c>null</c> when it lasts as long as the plan.</summary>
    private static StrategyLapse? Lapse(Strategy strategy, PoliceAndCrimePlan plan)
    {
        if (strategy.Period.To is not { } ends || plan.Period.To is not { } planEnds)
        {
            return Row(strategy, plan, LapseOutcome.Undetermined, null);
        }

        // Of ends that are known in part, the one may be before the other or not.
        return IsOfAYear(strategy) ? null
            : strategy.Period.End!.Value.Latest < planEnds ? Row(strategy, plan, LapseOutcome.EndsBeforePlan, Days(strategy, plan))
            : ends >= plan.Period.End!.Value.Latest ? null
            : Row(strategy, plan, LapseOutcome.Undetermined, null);
    }

    // What is made for a year ends before a plan of four by design, and is written anew each year: only one that has ended is a gap.
    private static bool IsOfAYear(Strategy strategy) =>
        strategy.Period.From is { } began && strategy.Period.End is { } ends && ends.Latest <= began.PlusYears(1);

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
