using NodaTime;

namespace PccGovernance.Scenarios;

/// <summary>What if: a named list of edits, each with a day. It is data: it can be kept, read back, put together and replayed.</summary>
/// <remarks>
/// A scenario is replayed on the landscape in force on a day: the steps due by then are made, in the order of their days, those of one day
/// and those without one in the order of the list. The landscape itself stays as it is.
/// </remarks>
public sealed record Scenario
{
    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    /// <summary>The steps. None leave the landscape as it is.</summary>
    public ValueList<ScenarioStep> Steps { get; init => field = value ?? []; } = [];

    /// <summary>A scenario of edits without days.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="edits">The edits, in their order.</param>
    public static Scenario Of(string name, params ReadOnlySpan<LandscapeEdit> edits)
    {
        List<ScenarioStep> steps = [];
        foreach (LandscapeEdit edit in edits)
        {
            steps.Add(new() { Edit = edit });
        }

        return new() { Name = name, Steps = steps.ToValueList() };
    }

    /// <summary>This scenario and then another: the steps of both, under the name of this one.</summary>
    /// <param name="next">The other.</param>
    public Scenario Then(Scenario next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return this with { Steps = [.. Steps, .. next.Steps] };
    }

    /// <summary>Replays the scenario on what is in force on a day: all steps that are due, or none.</summary>
    /// <param name="landscape">The landscape; it is not changed.</param>
    /// <param name="asOf">The day.</param>
    public ScenarioRun Replay(Landscape landscape, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        return ScenarioReplay.Run(this, landscape, asOf).ToRun();
    }
}
