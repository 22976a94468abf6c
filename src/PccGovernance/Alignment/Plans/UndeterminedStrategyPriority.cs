using PccGovernance.Kernel;
using PccGovernance.Text;

namespace PccGovernance.Alignment;

/// <summary>A strategy priority of which it cannot be said whether it serves the plan.</summary>
public sealed record UndeterminedStrategyPriority
{
    /// <summary>The strategy.</summary>
    public required Id<Strategy> Strategy { get; init; }

    /// <summary>Its priority.</summary>
    public required Id<StrategyPriority> StrategyPriority { get; init; }

    /// <summary>What is missing.</summary>
    public Statement Reason
    {
        get => Why.Value;
        init => Why = LinkStatements.OrNotGiven(value);
    }

    internal Deferred<Statement> Why { get; init; } = LinkStatements.NotGiven;
}
