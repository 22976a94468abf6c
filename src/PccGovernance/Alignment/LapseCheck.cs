using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace PccGovernance.Alignment;

/// <summary>Finds the strategies that end before a plan.</summary>
internal static class LapseCheck
{
    public static ValueList<StrategyLapse> Of(IEnumerable<Strategy> inArea, PoliceAndCrimePlan plan) =>
        inArea.Select(strategy => Lapse(strategy, plan)).OfType<StrategyLapse>().ToValueList();

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
