using PccGovernance.Alignment;
using PccGovernance.Costing;
using PccGovernance.Demand;
using PccGovernance.Duplication;
using PccGovernance.Statute;

namespace PccGovernance.Scenarios;

/// <summary>What a comparison of before and after is reckoned with.</summary>
public sealed record ScenarioOptions
{
    /// <summary>The defaults: no costs, hours from the record alone, and the analyses' own defaults.</summary>
    public static ScenarioOptions Default { get; } = new();

    /// <summary>What costs rest on; <c>null</c>, the default, where costs are not compared.</summary>
    public CostingOptions? Costing { get; init; }

    /// <summary>What hours are reckoned with.</summary>
    public DemandOptions Demand { get; init => field = value ?? DemandOptions.Default; } = DemandOptions.Default;

    /// <summary>
    /// How duplicates are judged; <c>null</c> where they are not compared. What boards share anyway is counted in the whole landscape on
    /// both sides, and only pairs that the scenario can touch are judged again. The limits on how many pairs are listed do not apply: a
    /// pair that another drives out of a list is no difference.
    /// </summary>
    public DuplicationOptions? Duplication { get; init; } = DuplicationOptions.Default;

    /// <summary>How strategies are set against plans where a step touches either; <c>null</c> where that is not compared.</summary>
    public AlignmentOptions? Alignment { get; init; } = AlignmentOptions.Default;

    /// <summary>
    /// How requirements of the law are asked on both sides; <c>null</c> where they are not. They are asked of what is in force on the day,
    /// so that what rests on a record of what has ended is undetermined on both.
    /// </summary>
    public StatuteOptions? Statute { get; init; } = StatuteOptions.Default;

    /// <summary>Checks the options.</summary>
    /// <exception cref="ArgumentException">An option is out of its range; the message lists every problem.</exception>
    public void Validate()
    {
        Costing?.Validate();
        Demand.Validate();
        Duplication?.Validate();
        Alignment?.Validate();
        Statute?.Validate();
    }
}
