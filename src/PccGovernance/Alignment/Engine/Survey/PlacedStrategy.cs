namespace PccGovernance.Alignment;

/// <summary>
/// A strategy in force, where it stands to a force area, what of it is compared with plans, and what it is about as a whole.
/// </summary>
internal sealed record PlacedStrategy(
    Strategy Strategy,
    StrategyPlace Place,
    FootprintExtent Ground,
    StrategyUnit[] Units,
    HashSet<Id<Theme>> Themes)
{
    /// <summary>Who owns it; <c>null</c> when that is not known.</summary>
    public EntityReference? Owner => Strategy.Owner;
}
