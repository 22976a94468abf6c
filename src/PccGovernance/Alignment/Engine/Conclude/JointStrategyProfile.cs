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

    /// <summary>What it is about: see <see cref="Classification.StrategyThemes"/>.</summary>
    public HashSet<Id<Theme>> Themes { get; }

    /// <summary>The bits of its themes.</summary>
    public ulong Signature { get; set; }

    /// <summary>What is known of a strategy; <c>null</c> when its owner or its themes are not.</summary>
    public static JointStrategyProfile? Of(PlacedStrategy placed) =>
        placed.Owner is { } owner && placed.Themes is { Count: > 0 } themes ? new(placed, owner, themes) : null;
}
