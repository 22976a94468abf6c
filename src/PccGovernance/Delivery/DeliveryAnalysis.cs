using NodaTime;

namespace PccGovernance.Delivery;

/// <summary>Judges how business plans are being delivered: a colour for each milestone, with its evidence, rolled up to the plan.</summary>
/// <remarks>
/// Pure: equal arguments give equal reports. What was reported, read, set, moved or completed after the day is not known on it.
/// </remarks>
public static class DeliveryAnalysis
{
    /// <summary>Judges the business plans in force on a day.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="options">How to judge; <c>null</c>, the default, is <see cref="DeliveryOptions.Default"/>.</param>
    /// <param name="execution">When to stop, and on how many threads.</param>
    /// <exception cref="ArgumentException">The options are not sound; the message lists every problem.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static DeliveryReport Analyse(
        Landscape landscape,
        LocalDate asOf,
        DeliveryOptions? options = null,
        Execution execution = default)
    {
        options = Check(landscape, options);
        PlanSurvey survey = Survey(landscape, asOf);
        int threads = SharedWork.Threads(survey.MilestoneCount, execution);
        MilestoneJudge judge = new(options.Policy, asOf, VagueMilestones.Of(landscape));
        MilestoneJudgement[] judgements = survey.Judge(judge, options.Policy.CapsByDependencies, threads, execution);
        DeliveryStandings standings = PlanRollUp.Of(survey, judge, judgements, options.Policy, asOf, threads, execution);
        AssessmentWriter writer = new(options.Policy, asOf, survey);
        int[] places = [.. Enumerable.Range(0, judgements.Length).OrderBy(i => survey.Milestones[i].Item.Id)];
        DeliverySignals signals = new(options.Policy, asOf, standings.Deliverables);
        CompletionForecasts forecasts = new(options.Policy, asOf);
        var milestones = new MilestoneAssessment[places.Length];
        for (int at = 0; at < places.Length; at++)
        {
            ref readonly MilestoneJudgement judgement = ref judgements[places[at]];
            Milestone milestone = survey.Milestones[places[at]].Item;
            execution.ThrowIfStopped();
            milestones[at] = writer.Write(places[at], in judgement);
            execution.ThrowIfStopped();
            signals.Look(milestones[at], milestone, judgement.Reports);
            execution.ThrowIfStopped();
            forecasts.Look(milestones[at], milestone);
        }

        return new()
        {
            AsOf = asOf,
            Options = options,
            Milestones = new(milestones),
            Standings = standings,
            Signals = signals.Found.ToValueList(),
            Forecasts = forecasts.Found.ToValueList(),
            ForecastRecord = forecasts.Record,
        };
    }

    /// <summary>
    /// Only rolls the business plans in force on a day up: the same as <see cref="DeliveryReport.Standings"/> of <see cref="Analyse"/>,
    /// without the milestones.
    /// </summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="options">How to judge; <c>null</c>, the default, is <see cref="DeliveryOptions.Default"/>.</param>
    /// <param name="execution">When to stop, and on how many threads.</param>
    /// <exception cref="ArgumentException">The options are not sound; the message lists every problem.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static DeliveryStandings RollUp(
        Landscape landscape,
        LocalDate asOf,
        DeliveryOptions? options = null,
        Execution execution = default)
    {
        options = Check(landscape, options);
        PlanSurvey survey = Survey(landscape, asOf);
        int threads = SharedWork.Threads(survey.MilestoneCount, execution);
        MilestoneJudge judge = new(options.Policy, asOf, VagueMilestones.Of(landscape));
        // Only a milestone that another waits for has to be kept in mind.
        MilestoneJudgement[]? judged = options.Policy.CapsByDependencies
            ? survey.Judge(judge, capsByDependencies: true, threads, execution)
            : null;
        return PlanRollUp.Of(survey, judge, judged, options.Policy, asOf, threads, execution);
    }

    private static DeliveryOptions Check(Landscape landscape, DeliveryOptions? options)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        options ??= DeliveryOptions.Default;
        options.Validate();
        return options;
    }

    private static PlanSurvey Survey(Landscape landscape, LocalDate asOf) => new(landscape.AsOf(asOf).Contents.BusinessPlans);
}
