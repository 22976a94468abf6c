namespace PccGovernance.Alignment;

/// <summary>A strategy in force, where it stands to a force area, and what of it is compared with plans.</summary>
internal sealed record PlacedStrategy(Strategy Strategy, StrategyPlace Place, StrategyUnit[] Units);
