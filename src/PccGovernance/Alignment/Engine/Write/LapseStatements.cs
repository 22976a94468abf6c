using PccGovernance.Text;

namespace PccGovernance.Alignment;

/// <summary>
/// When a strategy and a plan begin and end. What ends is told by its last day, which is the one before that of the record.
/// </summary>
internal static class LapseStatements
{
    public static Statement Before(Strategy strategy, PoliceAndCrimePlan plan, PartialDate began, PartialDate planBegan) =>
        Statement.Of(
            "alignment.before-plan",
            ("strategy", EntityReference.Of(strategy.Id)),
            ("began", began),
            ("plan", EntityReference.Of(plan.Id)),
            ("plan-began", planBegan));

    public static Statement Of(Strategy strategy, PoliceAndCrimePlan plan, LapseOutcome outcome, int? days) =>
        outcome switch
        {
            LapseOutcome.HasEnded => Statement.Of(
                "alignment.ended",
                ("strategy", EntityReference.Of(strategy.Id)),
                ("last-day", LastDay(strategy.Period)),
                ("plan", EntityReference.Of(plan.Id))),
            LapseOutcome.EndsBeforePlan => Statement.Of(
                "alignment.lapse",
                ("strategy", EntityReference.Of(strategy.Id)),
                ("last-day", LastDay(strategy.Period)),
                ("plan", EntityReference.Of(plan.Id)),
                ("plan-last-day", LastDay(plan.Period)),
                ("days", days is { } known ? known : null)),
            _ when strategy.Period.End is not { IsDay: true } => Statement.Of(
                "alignment.end-unknown",
                ("strategy", EntityReference.Of(strategy.Id)),
                ("plan", EntityReference.Of(plan.Id))),
            _ => Statement.Of(
                "alignment.plan-end-unknown",
                ("strategy", EntityReference.Of(strategy.Id)),
                ("plan", EntityReference.Of(plan.Id))),
        };

    public static Statement OfUnknownPlace(Strategy strategy, PoliceAndCrimePlan plan) => Statement.Of(
        "alignment.lapse-place-unknown",
        ("strategy", EntityReference.Of(strategy.Id)),
        ("last-day", strategy.Period.To is null ? null : LastDay(strategy.Period)),
        ("plan", EntityReference.Of(plan.Id)));

    /// <summary>The last day, or the time in which it lies as far as that is known.</summary>
    private static StatementValue LastDay(EffectivePeriod period) =>
        period.End is { IsDay: false } vague ? vague : period.To!.Value.PlusDays(-1);
}
