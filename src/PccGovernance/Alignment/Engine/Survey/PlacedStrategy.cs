namespace PccGovernance.Alignment;

/// <summary>
/// A strategy in force, where it stands to a force area, what of it is compared with plans, and what it is about as a whole.
/// </summary>
/// <param name="Strategy">The strategy.</param>
/// <param name="Place">Where it stands to the force area.</param>
/// <param name="Ground">Where it applies.</param>
/// <param name="Units">What of it is compared with plans.</param>
/// <param name="Themes">What it is about; <c>null</c> where its owner is not known, since nothing is asked of it then.</param>
internal sealed record PlacedStrategy(
    Strategy Strategy,
    StrategyPlace Place,
    FootprintExtent Ground,
    StrategyUnit[] Units,
    HashSet<Id<Theme>>? Themes)
{
    /// <summary>Who owns it; <c>null</c> when that is not known.</summary>
    public EntityReference? Owner => Strategy.Owner;
}
