namespace PccGovernance.Alignment;

/// <summary>The strategies in force, each brought to the ground and made ready once for all the plans that it is compared with.</summary>
internal sealed class StrategySurvey(Landscape landscape, Landscape inForce, PriorityReader reader)
{
    private readonly (Strategy Strategy, FootprintExtent Ground, StrategyUnit[] Units)[] _strategies =
    [
        .. inForce.Strategies.Select(strategy => (strategy, inForce.Geography.Resolve(inForce.FootprintOf(strategy)), StrategyUnit.Of(strategy, reader))),
    ];

    private readonly Strategy[] _notInForce = [.. landscape.Strategies.ExceptBy(inForce.Strategies.Select(static strategy => strategy.Id), static strategy => strategy.Id)];

    /// <summary>Every strategy in force, in the order of identifiers, with its place to a force area.</summary>
    public PlacedStrategy[] PlacedTo(AreaCode forceArea)
    {
        FootprintExtent? area = AreaOf(forceArea);
        return [.. _strategies.Select(strategy => new PlacedStrategy(strategy.Strategy, PlaceOf(strategy.Ground, area), strategy.Ground, strategy.Units))];
    }

    /// <summary>The strategies on record in a force area that are not in force, in the order of identifiers.</summary>
    public IEnumerable<Strategy> NotInForceIn(AreaCode forceArea)
    {
        FootprintExtent? area = AreaOf(forceArea);
        return _notInForce.Where(strategy => PlaceOf(landscape.Geography.Resolve(landscape.FootprintOf(strategy)), area) == StrategyPlace.InArea);
    }

    private FootprintExtent? AreaOf(AreaCode forceArea) =>
        inForce.Geography.ForceArea(forceArea) is null ? null : inForce.Geography.Resolve(Footprint.Of(forceArea));

    private static StrategyPlace PlaceOf(FootprintExtent ground, FootprintExtent? area) =>
        ground.IsEmpty ? StrategyPlace.Unknown
        : area is not null && area.Intersects(ground) ? StrategyPlace.InArea
        : StrategyPlace.Elsewhere;
}
