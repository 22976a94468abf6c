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
        MilestoneJudge judge = new(options.Policy, asOf);
        MilestoneJudgement[] judgements = survey.Judge(judge, options.Policy.CapsByDependencies, threads, execution);
        DeliveryStandings standings = PlanRollUp.Of(survey, judge, judgements, options.Policy, asOf, threads, execution);
        AssessmentWriter writer = new(options.Policy, asOf, survey);
        int[] places = [.. Enumerable.Range(0, judgements.Length).OrderBy(i => survey.Milestones[i].Item.Id)];
        ValueList<MilestoneAssessment> milestones = execution.Each(places).Select(i => writer.Write(i, judgements[i])).ToValueList();
        DeliverySignals signals = new(options.Policy, asOf, standings.Deliverables);
        return new()
        {
            AsOf = asOf,
            Options = options,
            Milestones = milestones,
            Standings = standings,
            Signals = execution.Each(places)
                .Zip(milestones)
                .SelectMany(pair => signals.Of(pair.Second, survey.Milestones[pair.First].Item, judgements[pair.First].Reports))
                .ToValueList(),
            Forecasts = execution.Each(places)
                .Zip(milestones)
                .Select(pair => CompletionForecasts.Of(survey.Milestones[pair.First].Item, pair.Second))
                .OfType<CompletionForecast>()
                .ToValueList(),
            ForecastRecord = CompletionForecasts.RecordOf(
                places.Zip(milestones, (place, assessment) => (survey.Milestones[place].Item, assessment.Standing)),
                asOf,
                options.Policy),
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
        MilestoneJudge judge = new(options.Policy, asOf);
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
