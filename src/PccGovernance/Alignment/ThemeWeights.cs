namespace PccGovernance.Alignment;

/// <summary>What themes weigh, and the strength that shared weight makes.</summary>
internal sealed class ThemeWeights(AlignmentOptions options)
{
    private readonly HashSet<Id<Theme>> _general = [.. options.GeneralThemes];

    public bool IsGeneral(Id<Theme> theme) => _general.Contains(theme);

    public decimal Of(Id<Theme> theme) => IsGeneral(theme) ? options.GeneralThemeWeight : 1;

    /// <summary>The weight of themes, each counted once.</summary>
    public decimal Of(ValueList<Id<Theme>> themes) => themes.Distinct().Sum(Of);

    /// <summary>The weighted Jaccard similarity; on general themes alone at most their weight.</summary>
    public decimal Strength(decimal shared, decimal all, bool isOnGeneralThemesOnly) =>
        isOnGeneralThemesOnly ? Math.Min(shared / all, options.GeneralThemeWeight) : shared / all;

    public bool IsLink(decimal strength) => strength >= options.MinimumStrength;
}
