namespace PccGovernance.Alignment;

/// <summary>Where each strategy in force stands to a force area. Each footprint is brought to the ground once.</summary>
internal sealed class StrategyPlaces(Landscape inForce)
{
    private readonly Dictionary<Id<Strategy>, FootprintExtent> _strategies =
        inForce.Strategies.ToDictionary(static strategy => strategy.Id, strategy => inForce.Geography.Resolve(inForce.FootprintOf(strategy)));

    private readonly Dictionary<AreaCode, FootprintExtent> _areas =
        inForce.Geography.ForceAreas.ToDictionary(static area => area.Code, area => inForce.Geography.Resolve(Footprint.Of(area.Code)));

    public StrategyPlace Of(Strategy strategy, AreaCode forceArea)
    {
        FootprintExtent extent = _strategies[strategy.Id];
        return extent.IsEmpty ? StrategyPlace.Unknown
            : _areas.TryGetValue(forceArea, out FootprintExtent? area) && area.Intersects(extent) ? StrategyPlace.InArea
            : StrategyPlace.Elsewhere;
    }
}
