namespace PccGovernance.Alignment;

/// <summary>A strategy in force, where it stands to a force area, and what of it is compared with plans.</summary>
internal sealed record PlacedStrategy(Strategy Strategy, StrategyPlace Place, FootprintExtent Ground, StrategyUnit[] Units)
{
    /// <summary>Who owns it; <c>null</c> when that is not known.</summary>
    public EntityReference? Owner => Strategy.Owner;
}
