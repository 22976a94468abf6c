namespace PccGovernance.Alignment;

/// <summary>Counts the priorities that strategies set at once and how far they spread over themes.</summary>
internal static class DilutionCount
{
    public static AlignmentDilution Of(IReadOnlyCollection<PlacedStrategy> inArea, int ofUnknownFootprint, AlignmentOptions options)
    {
        ThemeSpread spread = new(inArea);
        return new()
        {
            Strategies = inArea.Count,
            StrategiesWithoutPriorities = inArea.Count(static strategy => strategy.Strategy.Priorities.IsEmpty),
            StrategiesOfUnknownFootprint = ofUnknownFootprint,
            PrioritiesInForce = spread.Priorities,
            PrioritiesWithInferredThemes = spread.WithInferredThemes,
            PrioritiesWithoutThemes = spread.WithoutThemes,
            Themes = spread.Themes,
            EffectiveThemes = spread.EffectiveThemes(),
            ByOwner = ByOwner(inArea),
            ByTheme = spread.ByTheme(),
            MaximumPrioritiesInForce = options.MaximumPrioritiesInForce,
        };
    }

    private static ValueList<OwnerDilution> ByOwner(IEnumerable<PlacedStrategy> inArea) =>
        inArea.GroupBy(static strategy => strategy.Owner)
            .OrderBy(static owner => owner.Key is null).ThenBy(static owner => owner.Key)
            .Select(static owner =>
            {
                ThemeSpread spread = new(owner);
                return new OwnerDilution
                {
                    Owner = owner.Key,
                    Strategies = owner.Count(),
                    Priorities = spread.Priorities,
                    EffectiveThemes = spread.EffectiveThemes(),
                };
            })
            .ToValueList();
}
