using PccGovernance.Classification;

namespace PccGovernance.Alignment;

/// <summary>The strategies in force, each brought to the ground and made ready once for all the plans that it is compared with.</summary>
internal sealed class StrategySurvey
{
    private readonly Geography _geography;
    private readonly FootprintExtent[] _grounds;
    private readonly (Strategy Strategy, int Ground, StrategyUnit[] Units, HashSet<Id<Theme>>? Themes, bool Declares)[] _inForce;
    private readonly (Strategy Strategy, int Ground)[] _notInForce;

    public StrategySurvey(Landscape landscape, Landscape inForce, PriorityAligner aligner, Execution execution)
    {
        _geography = landscape.Geography;
        Dictionary<Footprint, int> grounds = [];
        PriorityReader reader = new(aligner, StrategyUnit.TextsOf(inForce.Strategies), execution);
        HashSet<Id<Strategy>> current = [.. inForce.Strategies.Select(static strategy => strategy.Id)];
        _inForce = new (Strategy, int, StrategyUnit[], HashSet<Id<Theme>>?, bool)[inForce.Strategies.Count];
        int taken = 0;
        int place = 0;
        foreach (Strategy strategy in execution.Each(inForce.Strategies))
        {
            _inForce[taken++] = (
                strategy,
                Ground(inForce.FootprintOf(strategy)),
                StrategyUnit.Of(strategy, reader, ref place),
                strategy.Owner is null ? null : StrategyThemes.Of(strategy, reader.ThemesShownBy, out _),
                strategy.Priorities.Any(static priority => !priority.Serves.IsEmpty));
        }

        _notInForce =
        [
            .. landscape
                .Strategies.Where(strategy => !current.Contains(strategy.Id))
                .Select(strategy => (strategy, Ground(landscape.FootprintOf(strategy)))),
        ];
        _grounds = [.. grounds.OrderBy(static ground => ground.Value).Select(ground => _geography.Resolve(ground.Key))];

        int Ground(Footprint footprint)
        {
            if (!grounds.TryGetValue(footprint, out int number))
            {
                grounds.Add(footprint, number = grounds.Count);
            }

            return number;
        }
    }

    /// <summary>
    /// The strategies in force that can have to do with a force area, in the order of identifiers: one from elsewhere that declares nothing
    /// cannot.
    /// </summary>
    public PlacedStrategy[] PlacedTo(AreaCode forceArea)
    {
        StrategyPlace[] places = PlacesTo(forceArea);
        List<PlacedStrategy> placed = [];
        foreach ((Strategy strategy, int ground, StrategyUnit[] units, HashSet<Id<Theme>>? themes, bool declares) in _inForce)
        {
            if (places[ground] != StrategyPlace.Elsewhere || declares)
            {
                placed.Add(new(strategy, places[ground], _grounds[ground], units, themes));
            }
        }

        return [.. placed];
    }

    /// <summary>The strategies on record that are not in force, and where each stands to a force area, by identifier.</summary>
    public IEnumerable<(Strategy Strategy, StrategyPlace Place)> NotInForceTo(AreaCode forceArea)
    {
        StrategyPlace[] places = PlacesTo(forceArea);
        return _notInForce.Select(strategy => (strategy.Strategy, places[strategy.Ground]));
    }

    /// <summary>Where each ground stands to a force area. Most strategies share theirs with many others.</summary>
    private StrategyPlace[] PlacesTo(AreaCode forceArea)
    {
        FootprintExtent? area = _geography.ForceArea(forceArea) is null ? null : _geography.Resolve(Footprint.Of(forceArea));
        return
        [
            .. _grounds.Select(ground =>
                ground.IsEmpty ? StrategyPlace.Unknown
                : area is not null && area.Intersects(ground) ? StrategyPlace.InArea
                : StrategyPlace.Elsewhere),
        ];
    }
}
