using PccGovernance.Kernel;
using PccGovernance.Text;

namespace PccGovernance.Alignment;

/// <summary>A strategy that ends before the plan does or has ended, or of which that cannot be said.</summary>
public sealed record StrategyLapse
{
    /// <summary>The strategy.</summary>
    public required Id<Strategy> Strategy { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The first day on which the strategy is no longer in force; <c>null</c> when not known.</summary>
    public PartialDate? StrategyEnds { get; init; }

    /// <summary>The first day on which the plan is no longer in force; <c>null</c> when not known.</summary>
    public PartialDate? PlanEnds { get; init; }

    /// <summary>Whether the strategy ends before the plan.</summary>
    public required LapseOutcome Outcome { get; init; }

    /// <summary>
    /// The days of the plan's period that the strategy leaves uncovered at its end, at least 1; <c>null</c> when not known.
    /// </summary>
    public int? DaysUncovered { get; init; }

    /// <summary>What was found, with the dates.</summary>
    public Statement Reason
    {
        get => Why.Value;
        init => Why = LinkStatements.OrNotGiven(value);
    }

    internal Deferred<Statement> Why { get; init; } = LinkStatements.NotGiven;
}
