namespace PccGovernance.Duplication;

/// <summary>A strategy made ready for comparison.</summary>
internal sealed class StrategyProfile
{
    public required Strategy Strategy { get; init; }

    public required EntityReference? Owner { get; init; }

    /// <summary>The owner where it is a partnership in force.</summary>
    public required PartnershipProfile? OwnerPartnership { get; init; }

    public required int[] Themes { get; init; }

    /// <summary>Whether some of its themes are read from a text.</summary>
    public required bool AreThemesRead { get; init; }

    public required FootprintFacts Ground { get; init; }

    public Id<Strategy> Id => Strategy.Id;

    public IEnumerable<StrategyNotComparedReason> Missing()
    {
        if (Owner is null)
        {
            yield return StrategyNotComparedReason.NoOwner;
        }

        if (Themes.Length == 0)
        {
            yield return StrategyNotComparedReason.NoThemes;
        }

        if (Ground.Extent.IsEmpty)
        {
            yield return StrategyNotComparedReason.UnknownFootprint;
        }
    }
}
