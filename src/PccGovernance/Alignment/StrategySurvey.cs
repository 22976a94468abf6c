namespace PccGovernance.Alignment;

/// <summary>The strategies in force, each brought to the ground and made ready once for all the plans that it is compared with.</summary>
internal sealed class StrategySurvey(Landscape landscape, Landscape inForce, PriorityReader reader)
{
    private readonly Surveyed[] _strategies =
    [
        .. inForce.Strategies.Select(strategy => new Surveyed(
            strategy,
            inForce.Geography.Resolve(inForce.FootprintOf(strategy)),
            StrategyUnit.Of(strategy, reader),
            strategy.Priorities.Any(static priority => !priority.Serves.IsEmpty))),
    ];

    private readonly (Strategy Strategy, FootprintExtent Ground)[] _notInForce =
    [
        .. landscape.Strategies.ExceptBy(inForce.Strategies.Select(static strategy => strategy.Id), static strategy => strategy.Id)
            .Select(strategy => (strategy, landscape.Geography.Resolve(landscape.FootprintOf(strategy)))),
    ];

    /// <summary>The strategies in force that can have to do with a force area, in the order of identifiers: one from elsewhere that declares nothing cannot.</summary>
    public PlacedStrategy[] PlacedTo(AreaCode forceArea)
    {
        FootprintExtent? area = AreaOf(forceArea);
        List<PlacedStrategy> placed = [];
        foreach (Surveyed strategy in _strategies)
        {
            StrategyPlace place = PlaceOf(strategy.Ground, area);
            if (place != StrategyPlace.Elsewhere || strategy.Declares)
            {
                placed.Add(new(strategy.Strategy, place, strategy.Ground, strategy.Units));
            }
        }

        return [.. placed];
    }

    /// <summary>The strategies on record in a force area that are not in force, in the order of identifiers.</summary>
    public IEnumerable<Strategy> NotInForceIn(AreaCode forceArea)
    {
        FootprintExtent? area = AreaOf(forceArea);
        return _notInForce.Where(strategy => PlaceOf(strategy.Ground, area) == StrategyPlace.InArea).Select(static strategy => strategy.Strategy);
    }

    private FootprintExtent? AreaOf(AreaCode forceArea) =>
        inForce.Geography.ForceArea(forceArea) is null ? null : inForce.Geography.Resolve(Footprint.Of(forceArea));

    private static StrategyPlace PlaceOf(FootprintExtent ground, FootprintExtent? area) =>
        ground.IsEmpty ? StrategyPlace.Unknown
        : area is not null && area.Intersects(ground) ? StrategyPlace.InArea
        : StrategyPlace.Elsewhere;

    private sealed record Surveyed(Strategy Strategy, FootprintExtent Ground, StrategyUnit[] Units, bool Declares);
}
