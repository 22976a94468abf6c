namespace PccGovernance.Scenarios;

/// <summary>What comes of reading a scenario: the scenario, or every error.</summary>
public sealed record ScenarioReading
{
    internal ScenarioReading()
    {
    }

    /// <summary>Whether there is a scenario: no error was found.</summary>
    public bool IsValid => Scenario is not null;

    /// <summary>The scenario; <c>null</c> when there are errors.</summary>
    public Scenario? Scenario { get; internal init; }

    /// <summary>The errors, in the order of the document; empty when there are none.</summary>
    public ValueList<LandscapeError> Errors { get; internal init; } = [];
}
