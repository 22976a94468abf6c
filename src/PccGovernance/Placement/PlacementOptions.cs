using PccGovernance.Costing;
using PccGovernance.Demand;

namespace PccGovernance.Placement;

/// <summary>What homes are judged by. The bounds and weights are this library's judgement: nobody has measured them.</summary>
public sealed record PlacementOptions
{
    /// <summary>The defaults.</summary>
    public static PlacementOptions Default { get; } = new();

    /// <summary>What costs rest on; <c>null</c>, the default, where costs are not given.</summary>
    public CostingOptions? Costing { get; init; }

    /// <summary>What hours are reckoned with.</summary>
    public DemandOptions Demand { get; init => field = value ?? DemandOptions.Default; } = DemandOptions.Default;

    /// <summary>
    /// Hours that a meeting may last at the most, above 0 and up to 24. Default 3: beyond it a board has no time to give.
    /// </summary>
    public decimal LongestMeeting { get; init; } = 3;

    /// <summary>The least share of the members who must take part that have to sit on a board already, from 0 to 1. Default 0.5.</summary>
    public decimal LeastPeople { get; init; } = 0.5m;

    /// <summary>The least share of the duty's themes that a board has to be about already, from 0 to 1. Default 0.5.</summary>
    public decimal LeastRemit { get; init; } = 0.5m;

    /// <summary>How many existing boards are set out with hours and costs, from 1 to 1,000. Default 10.</summary>
    public int Most { get; init; } = 10;

    internal IEnumerable<OptionProblem> FindProblems() =>
        [
            .. OptionProblems.Under(nameof(Costing), Costing?.FindProblems() ?? []),
            .. OptionProblems.Under(nameof(Demand), Demand.FindProblems()),
            .. LongestMeeting is > 0 and <= 24 ? [] : OptionProblems.Range(nameof(LongestMeeting), LongestMeeting, 0.01m, 24),
            .. OptionProblems.Share(nameof(LeastPeople), LeastPeople),
            .. OptionProblems.Share(nameof(LeastRemit), LeastRemit),
            .. OptionProblems.Range(nameof(Most), Most, 1, 1_000),
        ];
}
