using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace PccGovernance.Alignment;

/// <summary>Finds the strategies that end before a plan, and those that were there before it.</summary>
internal static class LapseCheck
{
    public static ValueList<StrategyLapse> Of(IReadOnlyCollection<Strategy> inArea, IEnumerable<Strategy> notInForce, PoliceAndCrimePlan plan, LocalDate asOf) =>
    [
        .. inArea.Select(strategy => Lapse(strategy, plan)).OfType<StrategyLapse>(),
        .. notInForce.Where(strategy => strategy.Period.HasEndedBy(asOf) && !(strategy.Period.To <= plan.Period.From) && !inArea.Any(other => Follows(strategy, other)))
            .Select(strategy => Ended(strategy, plan)),
    ];

    /// <summary>The strategies in the area that began before the plan did and declare no link to it.</summary>
    public static ValueList<StrategyBeforePlan> Before(IEnumerable<Strategy> inArea, PoliceAndCrimePlan plan)
    {
        HashSet<Id<PlanPriority>> objectives = [.. plan.Objectives.Select(static objective => objective.Id)];
        return plan.Period.From is not { } planBegan ? [] : inArea
            .Where(strategy => strategy.Period.From < planBegan && !strategy.Priorities.Any(priority => priority.Serves.Any(objectives.Contains)))
            .Select(strategy => new StrategyBeforePlan
            {
                Strategy = strategy.Id,
                Name = strategy.Name,
                StrategyBegan = strategy.Period.From!.Value,
                PlanBegan = planBegan,
                Reason = $"The strategy '{strategy.Id}' began on {LocalDatePattern.Iso.Format(strategy.Period.From!.Value)}, before the plan '{plan.Id}' on {LocalDatePattern.Iso.Format(planBegan)}, and declares no link to it.",
            })
            .ToValueList();
    }

    /// <summary>Whether a strategy takes the place of one that has ended: the same known owner, and a theme in common or none known of the ended one.</summary>
    private static bool Follows(Strategy ended, Strategy other) =>
        ended.Owner is { } owner && other.Owner == owner
        && ended.AllThemes.ToHashSet() is var themes && (themes.Count == 0 || other.AllThemes.Any(themes.Contains));

    private static StrategyLapse Ended(Strategy strategy, PoliceAndCrimePlan plan)
    {
        LocalDate ended = strategy.Period.To!.Value;
        int? days = plan.Period.To is { } planEnds && planEnds > ended ? Period.DaysBetween(ended, planEnds) : null;
        return Row(strategy, plan, LapseOutcome.HasEnded, days, $"The strategy '{strategy.Id}' ended: its last day was {LastDay(ended)}, within the time of the plan '{plan.Id}', and no other of its owner on the same themes is in force.");
    }

    /// <summary>The lapse of a strategy; <c>null</c> when it lasts as long as the plan.</summary>
    private static StrategyLapse? Lapse(Strategy strategy, PoliceAndCrimePlan plan)
    {
        if (strategy.Period.To is not { } ends || plan.Period.To is not { } planEnds)
        {
            return Row(strategy, plan, LapseOutcome.Undetermined, null, Unknown(strategy, plan));
        }

        if (ends >= planEnds)
        {
            return null;
        }

        int days = Period.DaysBetween(ends, planEnds);
        string reason = string.Create(
            CultureInfo.InvariantCulture,
            $"The last day of the strategy '{strategy.Id}' is {LastDay(ends)} and that of the plan '{plan.Id}' is {LastDay(planEnds)}: {days} days of the plan are left without it.");
        return Row(strategy, plan, LapseOutcome.EndsBeforePlan, days, reason);
    }

    private static StrategyLapse Row(Strategy strategy, PoliceAndCrimePlan plan, LapseOutcome outcome, int? days, string reason) => new()
    {
        Strategy = strategy.Id,
        Name = strategy.Name,
        StrategyEnds = strategy.Period.To,
        PlanEnds = plan.Period.To,
        Outcome = outcome,
        DaysUncovered = days,
        Reason = reason,
    };

    private static string Unknown(Strategy strategy, PoliceAndCrimePlan plan) =>
        strategy.Period.To is null
            ? $"The end of the strategy '{strategy.Id}' is not known, so that it cannot be said whether it lasts as long as the plan '{plan.Id}'."
            : $"The end of the plan '{plan.Id}' is not known, so that it cannot be said whether the strategy '{strategy.Id}' lasts as long.";

    private static string LastDay(LocalDate to) => LocalDatePattern.Iso.Format(to.PlusDays(-1));
}
