namespace PccGovernance.Alignment;

/// <summary>What is known of a strategy that could be one with another.</summary>
internal sealed class JointStrategyProfile
{
    private JointStrategyProfile(PlacedStrategy placed, EntityReference owner, HashSet<Id<Theme>> themes)
    {
        Strategy = placed.Strategy;
        Owner = owner;
        Ground = placed.Ground;
        Units = placed.Units;
        Themes = themes;
    }

    public Strategy Strategy { get; }

    public EntityReference Owner { get; }

    public FootprintExtent Ground { get; }

    public StrategyUnit[] Units { get; }

    /// <summary>Its own themes and those of its priorities.</summary>
    public HashSet<Id<Theme>> Themes { get; }

    /// <summary>The bits of its themes.</summary>
    public ulong Signature { get; set; }

    /// <summary>What is known of a strategy; <c>null</c> when its owner or its themes are not.</summary>
    public static JointStrategyProfile? Of(PlacedStrategy placed)
    {
        if (placed.Owner is not { } owner)
        {
            return null;
        }

        HashSet<Id<Theme>> themes = [.. placed.Strategy.Themes, .. placed.Units.SelectMany(static unit => unit.Profile.Themes)];
        return themes.Count == 0 ? null : new(placed, owner, themes);
    }
}
