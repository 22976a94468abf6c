using NodaTime;

namespace PccGovernance.Demand;

/// <summary>Reckons what boards ask of organisations, posts and people: <c>hours a year = meetings × attendance × (meeting + preparation + travel hours)</c> for each seat.</summary>
/// <remarks>Pure: equal arguments give equal reports.</remarks>
public static class DemandAnalysis
{
    /// <summary>Reckons the demand of the boards in force on a day.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="options">What to reckon with.</param>
    /// <exception cref="ArgumentException">The options are not sound, or a scenario names a board that is not in force; the message lists every problem.</exception>
    public static DemandReport Analyse(Landscape landscape, LocalDate asOf, DemandOptions options)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        Landscape inForce = landscape.AsOf(asOf);
        OptionProblems.Throw(options.Scenario?.FindProblems(inForce) ?? [], nameof(options));
        Landscape changed = options.Scenario is { } scenario ? ScenarioEdits.Apply(inForce, scenario, options) : inForce;
        return new DemandPass(changed, options).Run(asOf);
    }

    /// <summary>Sets the demand after a change against that of today.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="options">What to reckon with; a scenario in it counts for neither side.</param>
    /// <param name="scenario">The change.</param>
    /// <exception cref="ArgumentException">The options are not sound, or the scenario names a board that is not in force; the message lists every problem.</exception>
    public static DemandComparison Compare(Landscape landscape, LocalDate asOf, DemandOptions options, DemandScenario scenario)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(scenario);
        DemandReport before = Analyse(landscape, asOf, options with { Scenario = null });
        DemandReport after = Analyse(landscape, asOf, options with { Scenario = scenario });
        Dictionary<Id<Organisation>, DemandLoad> left = after.Organisations.ToDictionary(static row => row.Organisation, static row => row.Load);
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
                    MeetingsFreed = row.Load.MeetingsPerYear - (then?.MeetingsPerYear ?? 0),
                    HoursFreed = row.Load.Hours - (then?.Hours ?? 0),
                };
            }).ToValueList(),
        };
    }
}
