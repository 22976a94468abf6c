using PccGovernance.Scenarios;

namespace PccGovernance.Optimisation;

/// <summary>A set of mergers.</summary>
public sealed record Consolidation
{
    /// <summary>The mergers, in the order of the boards that stay. Empty where nothing is merged.</summary>
    public ValueList<ConsolidationMerge> Merges { get; init => field = value ?? []; } = [];

    /// <summary>Hours a year that it saves of whoever attends all meetings, to a ten-thousandth for each board and seat.</summary>
    public required decimal HoursSaved { get; init; }

    /// <summary>How many boards it changes: those that close and those that take them on.</summary>
    public int Changed => Merges.Sum(static merge => merge.Partnerships.Count);

    /// <summary>The mergers as a scenario, to be compared before and after.</summary>
    /// <param name="name">What it is called.</param>
    public Scenario ToScenario(string name) => new()
    {
        Name = name,
        Steps = Merges.Select(static merge => new ScenarioStep { Edit = merge.ToEdit() }).ToValueList(),
    };
}
