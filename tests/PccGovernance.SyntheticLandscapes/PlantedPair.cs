namespace PccGovernance.SyntheticLandscapes;

/// <summary>Two boards of which one was made to repeat the other.</summary>
public sealed record PlantedPair
{
    /// <summary>The board whose identifier comes first.</summary>
    public required Id<Partnership> First { get; init; }

    /// <summary>The other board.</summary>
    public required Id<Partnership> Second { get; init; }

    /// <summary>How one repeats the other.</summary>
    public required PlantedPattern Pattern { get; init; }
}
