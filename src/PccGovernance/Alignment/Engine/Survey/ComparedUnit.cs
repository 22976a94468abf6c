namespace PccGovernance.Alignment;

/// <summary>A strategy priority, or a strategy that stands in for its own, compared with a plan.</summary>
/// <param name="Unit">The priority.</param>
/// <param name="Place">Where its strategy stands to the force area.</param>
/// <param name="Matches">Links and near misses. The near misses of a stand-in say nothing: what it does not share is not known.</param>
/// <param name="HasPriorities">Whether some priority of the plan has themes to compare with.</param>
internal readonly record struct ComparedUnit(StrategyUnit Unit, StrategyPlace Place, PriorityMatches Matches, bool HasPriorities)
{
    /// <summary>
    /// Whether it can be compared with every plan priority that has themes; of any other only what is declared, or found through a
    /// stand-in, can be told.
    /// </summary>
    public bool ComparesByThemes => !Unit.IsStandIn && Place == StrategyPlace.InArea && Unit.HasThemes;

    /// <summary>How many plan priorities it serves.</summary>
    public int Served => Matches.Links;

    public bool IsAligned => Served > 0;

    public bool IsOrphan => !IsAligned && ComparesByThemes && HasPriorities;

    public bool IsUndetermined => !IsAligned && !IsOrphan;

    /// <summary>
    /// The units that are considered for a plan; of a strategy from elsewhere, only those that declare a link to the plan.
    /// </summary>
    public static List<ComparedUnit> Of(PlacedStrategy[] strategies, PlanMatcher matcher, Execution execution)
    {
        List<ComparedUnit> units = new(strategies.Sum(static strategy => strategy.Units.Length));
        foreach (PlacedStrategy strategy in execution.Each(strategies))
        {
            foreach (StrategyUnit unit in strategy.Units)
            {
                if (strategy.Place != StrategyPlace.Elsewhere || matcher.Declares(unit))
                {
                    units.Add(
                        new(
                            unit,
                            strategy.Place,
                            matcher.Matches(unit, byThemes: strategy.Place == StrategyPlace.InArea),
                            matcher.PrioritiesWithThemes > 0));
                }
            }
        }

        return units;
    }
}
