using NodaTime;

namespace PccGovernance.Scenarios;

/// <summary>Compares a landscape with what a scenario would make of it.</summary>
/// <remarks>
/// Pure: equal arguments give equal reports. Costs, hours and time on the agenda are reckoned anew only for the boards that the scenario
/// touches, requirements of the law only for the areas that these lie in, duplicates only of pairs that they can touch, and come to what
/// reckoning all anew comes to. It says what would be different, and not whether it would be better.
/// </remarks>
public static class ScenarioAnalysis
{
    /// <summary>Replays a scenario on what is in force on a day and compares the two.</summary>
    /// <param name="landscape">The landscape; it is not changed.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="options">What to reckon with; <c>null</c> takes <see cref="ScenarioOptions.Default"/>.</param>
    /// <param name="execution">When to stop, and on how many threads.</param>
    /// <exception cref="ArgumentException">The options are not sound; the message lists every problem.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ScenarioReport Analyse(
        Landscape landscape,
        LocalDate asOf,
        Scenario scenario,
        ScenarioOptions? options = null,
        Execution execution = default)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        ArgumentNullException.ThrowIfNull(scenario);
        return Analyse(ScenarioBefore.Of(landscape, asOf, options), scenario, execution);
    }

    /// <summary>
    /// Replays a scenario on what is in force before it and compares the two: as from the landscape itself, without reckoning again what
    /// other scenarios had reckoned of it.
    /// </summary>
    /// <param name="before">What is in force, kept from one scenario to the next.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="execution">When to stop, and on how many threads.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ScenarioReport Analyse(ScenarioBefore before, Scenario scenario, Execution execution = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(scenario);
        return new ScenarioComparison(ScenarioReplay.Run(scenario, before.Landscape, before.AsOf), before, execution).Report();
    }
}
