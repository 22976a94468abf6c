using NodaTime;
using PccGovernance.Kernel;
using PccGovernance.Text;

namespace PccGovernance.Alignment;

/// <summary>A strategy from before the plan that declares no link to it: nobody has said since that it still fits.</summary>
public sealed record StrategyBeforePlan
{
    /// <summary>The strategy.</summary>
    public required Id<Strategy> Strategy { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its first day.</summary>
    public required LocalDate StrategyBegan { get; init; }

    /// <summary>The plan's first day, which is later.</summary>
    public required LocalDate PlanBegan { get; init; }

    /// <summary>What was found, with the dates.</summary>
    public Statement Reason
    {
        get => Why.Value;
        init => Why = LinkStatements.OrNotGiven(value);
    }

    internal Deferred<Statement> Why { get; init; } = LinkStatements.NotGiven;
}
