namespace PccGovernance.Duplication;

/// <summary>Two strategies that repeat each other by their numbers.</summary>
internal sealed record StrategyMatch
{
    public required StrategyProfile First { get; init; }

    public required StrategyProfile Second { get; init; }

    public required OverlapMeasure Remit { get; init; }

    public required OverlapMeasure Place { get; init; }

    public required double Score { get; init; }
}
