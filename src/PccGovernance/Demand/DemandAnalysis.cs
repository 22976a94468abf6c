using NodaTime;

namespace PccGovernance.Demand;

/// <summary>
/// Reckons what boards ask of organisations, posts and people: <c>hours a year = meetings × attendance × (meeting + preparation + travel
/// hours)</c> for each seat.
/// </summary>
/// <remarks>Pure: equal arguments give equal reports.</remarks>
public static class DemandAnalysis
{
    /// <summary>Reckons the demand of the boards in force on a day.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="options">What to reckon with.</param>
    /// <param name="execution">When to stop, and on how many threads.</param>
    /// <exception cref="ArgumentException">The options are not sound; the message lists every problem.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static DemandReport Analyse(Landscape landscape, LocalDate asOf, DemandOptions options, Execution execution = default)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        return new DemandPass(landscape.AsOf(asOf), options, execution).Run(asOf, execution);
    }

    /// <summary>Sets the demand after a change against that of today.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="options">What to reckon with, on both sides.</param>
    /// <param name="scenario">The change.</param>
    /// <param name="execution">When to stop, and on how many threads.</param>
    /// <exception cref="ArgumentException">The options are not sound, or the scenario names a board that is not in force; the message lists
    /// every problem.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static DemandComparison Compare(
        Landscape landscape,
        LocalDate asOf,
        DemandOptions options,
        DemandScenario scenario,
        Execution execution = default)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(scenario);
        options.Validate();
        Landscape inForce = landscape.AsOf(asOf);
        OptionProblems.Throw(scenario.FindProblems(inForce), nameof(scenario));
        DemandReport before = new DemandPass(inForce, options, execution).Run(asOf, execution);
        Landscape changed = ScenarioEdits.Apply(inForce, scenario, options);
        DemandReport after = new DemandPass(changed, options, execution).Run(asOf, execution);
        Dictionary<Id<Organisation>, DemandLoad> left = after.Organisations.ToDictionary(
            static row => row.Organisation,
            static row => row.Load);
        return new()
        {
            Before = before,
            After = after,
            Organisations = before.Organisations.Where(row => !row.Load.Equals(left.GetValueOrDefault(row.Organisation))).Select(row =>
            {
                DemandLoad? then = left.GetValueOrDefault(row.Organisation);
                return new OrganisationDemandChange
                {
                    Organisation = row.Organisation,
                    PartnershipsFreed = row.Load.Partnerships - (then?.Partnerships ?? 0),
                    MeetingsFreed = row.Load.MeetingsPerYear - (then is null ? 0 : then.MeetingsPerYear),
                    HoursFreed = row.Load.Hours - (then?.Hours ?? 0),
                };
            }).ToValueList(),
        };
    }
}
