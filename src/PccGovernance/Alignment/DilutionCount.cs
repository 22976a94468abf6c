namespace PccGovernance.Alignment;

/// <summary>Counts the priorities that strategies set at once and how far they spread over themes.</summary>
internal static class DilutionCount
{
    // Math.Log and Math.Exp may differ in the last bit from one platform to another; six decimals do not.
    private const int Decimals = 6;

    public static AlignmentDilution Of(IReadOnlyCollection<Strategy> inArea, int ofUnknownFootprint, AlignmentOptions options)
    {
        StrategyPriority[] priorities = [.. inArea.SelectMany(static strategy => strategy.Priorities)];
        SortedDictionary<Id<Theme>, double> weights = WeightsByTheme(priorities);
        return new()
        {
            Strategies = inArea.Count,
            StrategiesWithoutPriorities = inArea.Count(static strategy => strategy.Priorities.IsEmpty),
            StrategiesOfUnknownFootprint = ofUnknownFootprint,
            PrioritiesInForce = priorities.Length,
            PrioritiesWithoutThemes = priorities.Count(static priority => priority.Themes.IsEmpty),
            Themes = weights.Count,
            EffectiveThemes = EffectiveNumber([.. weights.Values]),
            MaxPrioritiesInForce = options.MaxPrioritiesInForce,
        };
    }

    /// <summary>Each priority with themes is worth 1, shared equally among them.</summary>
    private static SortedDictionary<Id<Theme>, double> WeightsByTheme(StrategyPriority[] priorities)
    {
        SortedDictionary<Id<Theme>, double> weights = [];

        // In the order of the shares, so that the sums are the same to the last bit in whatever order the priorities come.
        foreach (Id<Theme>[] themes in priorities.Select(static priority => priority.Themes.Distinct().ToArray()).OrderBy(static themes => themes.Length))
        {
            foreach (Id<Theme> theme in themes)
            {
                weights[theme] = weights.GetValueOrDefault(theme) + (1.0 / themes.Length);
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
}
