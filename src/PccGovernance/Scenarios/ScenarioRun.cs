using NodaTime;

namespace PccGovernance.Scenarios;

/// <summary>What came of replaying a scenario: a landscape, or why it cannot be done; and what each step needs.</summary>
public sealed record ScenarioRun
{
    /// <summary>The scenario.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>The day that it was replayed on.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>What is in force on the day.</summary>
    public required Landscape Before { get; init; }

    /// <summary>What would be in force; <c>null</c> when a step was refused.</summary>
    public Landscape? After { get; init; }

    /// <summary>Whether every step that is due could be made.</summary>
    public bool IsPossible => After is not null;

    /// <summary>
    /// What each step needs and breaks, in the order of the scenario's list; of steps after one that was refused nothing is said.
    /// </summary>
    public ValueList<StepAssessment> Steps { get; init => field = value ?? []; } = [];

    /// <summary>Why a step was refused, in full sentences; empty when none was. Places count the scenario's list from 0.</summary>
    public ValueList<LandscapeEditError> Errors { get; init => field = value ?? []; } = [];

    /// <summary>What named something that is gone and names nothing in its place, in the order of references.</summary>
    public ValueList<EntityReference> Untied { get; init => field = value ?? []; } = [];

    /// <summary>The edit that leads from <see cref="After"/> back to <see cref="Before"/>; <c>null</c> when a step was refused.</summary>
    public PutItems? Undo => After is null ? null : PutItems.Between(After, Before);

    /// <summary>The gravest standing of the steps that are due; free where there are none.</summary>
    public StepStanding Standing => Steps.Where(static step => step.IsDue).Select(static step => step.Standing).DefaultIfEmpty().Max();
}
