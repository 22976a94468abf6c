namespace PccGovernance.Alignment;

/// <summary>Counts the priorities that strategies set at once and how far they spread over themes.</summary>
internal static class DilutionCount
{
    // Math.Log and Math.Exp may differ in the last bit from one platform to another; six decimals do not.
    private const int Decimals = 6;

    public static AlignmentDilution Of(IReadOnlyCollection<PlacedStrategy> inArea, int ofUnknownFootprint, AlignmentOptions options)
    {
        Counted[] priorities = [.. inArea.SelectMany(PrioritiesOf)];
        SortedDictionary<Id<Theme>, double> weights = WeightsByTheme(priorities);
        return new()
        {
            Strategies = inArea.Count,
            StrategiesWithoutPriorities = inArea.Count(static strategy => strategy.Strategy.Priorities.IsEmpty),
            StrategiesOfUnknownFootprint = ofUnknownFootprint,
            PrioritiesInForce = priorities.Length,
            PrioritiesWithInferredThemes = priorities.Count(static priority => priority.Reading is { AreThemesInferred: true, Themes.IsEmpty: false }),
            PrioritiesWithoutThemes = priorities.Count(static priority => priority.Reading.Themes.IsEmpty),
            Themes = weights.Count,
            EffectiveThemes = EffectiveNumber([.. weights.Values]),
            ByOwner = ByOwner(inArea),
            ByTheme = ByTheme(priorities, weights),
            MaxPrioritiesInForce = options.MaxPrioritiesInForce,
        };
    }

    private static IEnumerable<Counted> PrioritiesOf(PlacedStrategy strategy) =>
        strategy.Units.Where(static unit => !unit.IsStandIn).Select(unit => new Counted(strategy, unit.Source.Reading));

    private static ValueList<OwnerDilution> ByOwner(IEnumerable<PlacedStrategy> inArea) =>
        inArea.GroupBy(static strategy => strategy.Owner)
            .OrderBy(static owner => owner.Key is null).ThenBy(static owner => owner.Key)
            .Select(static owner =>
            {
                Counted[] priorities = [.. owner.SelectMany(PrioritiesOf)];
                return new OwnerDilution
                {
                    Owner = owner.Key,
                    Strategies = owner.Count(),
                    Priorities = priorities.Length,
                    EffectiveThemes = EffectiveNumber([.. WeightsByTheme(priorities).Values]),
                };
            })
            .ToValueList();

    private static ValueList<ThemeDilution> ByTheme(Counted[] priorities, SortedDictionary<Id<Theme>, double> weights)
    {
        double all = weights.Values.Sum();
        return priorities.SelectMany(static priority => priority.Reading.Themes.Select(theme => (Theme: theme, Priority: priority)))
            .GroupBy(static pair => pair.Theme, static pair => pair.Priority)
            .Select(theme => new ThemeDilution
            {
                Theme = theme.Key,
                Priorities = theme.Count(),
                Strategies = theme.Select(static priority => priority.Strategy.Strategy.Id).Distinct().Count(),
                Owners = theme.Select(static priority => priority.Strategy.Owner).OfType<EntityReference>().Distinct().Count(),
                Share = Math.Round((decimal)(weights[theme.Key] / all), Decimals),
            })
            .OrderByDescending(static theme => theme.Priorities).ThenBy(static theme => theme.Theme)
            .ToValueList();
    }

    /// <summary>Each priority with themes is worth 1, shared equally among them.</summary>
    private static SortedDictionary<Id<Theme>, double> WeightsByTheme(Counted[] priorities)
    {
        SortedDictionary<Id<Theme>, double> weights = [];

        // In the order of the shares, so that the sums are the same to the last bit in whatever order the priorities come.
        foreach (ValueList<Id<Theme>> themes in priorities.Select(static priority => priority.Reading.Themes).OrderBy(static themes => themes.Count))
        {
            foreach (Id<Theme> theme in themes)
            {
                weights[theme] = weights.GetValueOrDefault(theme) + (1.0 / themes.Count);
            }
        }

        return weights;
    }

    private static decimal? EffectiveNumber(double[] weights)
    {
        if (weights.Length == 0)
        {
            return null;
        }

        double all = weights.Sum();
        double entropy = -weights.Sum(weight => weight / all * Math.Log(weight / all));
        return Math.Round((decimal)Math.Exp(entropy), Decimals);
    }

    private readonly record struct Counted(PlacedStrategy Strategy, PriorityReading Reading);
}
