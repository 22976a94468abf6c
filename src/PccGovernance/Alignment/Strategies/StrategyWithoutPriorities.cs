using PccGovernance.Kernel;
using PccGovernance.Text;

namespace PccGovernance.Alignment;

/// <summary>
/// A strategy that was considered for a plan and has no priorities on record: only its own themes could be held against the plan.
/// </summary>
public sealed record StrategyWithoutPriorities
{
    /// <summary>The strategy.</summary>
    public required Id<Strategy> Strategy { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>How many plan priorities its own themes link it with.</summary>
    public required int PlanPrioritiesServed { get; init; }

    /// <summary>What was found, and what is missing.</summary>
    public Statement Reason
    {
        get => Why.Value;
        init => Why = LinkStatements.OrNotGiven(value);
    }

    internal Deferred<Statement> Why { get; init; } = LinkStatements.NotGiven;
}
