using PccGovernance.Kernel;
using PccGovernance.Text;

namespace PccGovernance.Alignment;

/// <summary>A plan priority of which it cannot be said whether a strategy or corporate plan serves it.</summary>
public sealed record UndeterminedPlanPriority
{
    /// <summary>The plan priority.</summary>
    public required Id<PlanPriority> PlanPriority { get; init; }

    /// <summary>What is missing.</summary>
    public Statement Reason
    {
        get => Why.Value;
        init => Why = LinkStatements.OrNotGiven(value);
    }

    internal Deferred<Statement> Why { get; init; } = LinkStatements.NotGiven;
}
