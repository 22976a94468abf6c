namespace PccGovernance.Alignment;

/// <summary>A strategy priority, or a strategy that stands in for its own, compared with a plan.</summary>
internal sealed class ComparedUnit
{
    public ComparedUnit(StrategyUnit unit, StrategyPlace place, PlanMatcher matcher)
    {
        Unit = unit;
        Place = place;
        PriorityMatch[] matches = matcher.Matches(unit.Source, byThemes: place == StrategyPlace.InArea);
        Matches = unit.IsStandIn ? [.. matches.Where(static match => match.IsLink)] : matches;
        ComparesByThemes = !unit.IsStandIn && place == StrategyPlace.InArea && unit.Source.HasThemes;
        Served = matches.Count(static match => match.IsLink);
        Best = matches.Where(static match => match.IsLink).OrderByDescending(static match => match.Verdict.Grade).ThenByDescending(static match => match.Strength).FirstOrDefault();
        IsOrphan = !IsAligned && ComparesByThemes && matcher.ObjectivesWithThemes > 0;
    }

    public StrategyUnit Unit { get; }

    public StrategyPlace Place { get; }

    /// <summary>Links and near misses, in the plan's order. A stand-in has no near misses: what it does not share says nothing.</summary>
    public PriorityMatch[] Matches { get; }

    /// <summary>Whether it can be compared with every plan priority that has themes; of any other only what is declared, or found through a stand-in, can be told.</summary>
    public bool ComparesByThemes { get; }

    /// <summary>How many plan priorities it serves.</summary>
    public int Served { get; }

    /// <summary>The best of its links; the default when it has none.</summary>
    public PriorityMatch Best { get; }

    public bool IsAligned => Served > 0;

    public bool IsOrphan { get; }

    public bool IsUndetermined => !IsAligned && !IsOrphan;

    /// <summary>The units that are considered for a plan; of a strategy from elsewhere, only those that declare a link to the plan.</summary>
    public static IEnumerable<ComparedUnit> Of(PlacedStrategy strategy, PlanMatcher matcher) =>
        strategy.Units.Where(unit => strategy.Place != StrategyPlace.Elsewhere || matcher.Declares(unit.Source))
            .Select(unit => new ComparedUnit(unit, strategy.Place, matcher));
}
