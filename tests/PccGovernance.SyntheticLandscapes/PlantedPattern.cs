namespace PccGovernance.SyntheticLandscapes;

/// <summary>How a planted board repeats another.</summary>
public enum PlantedPattern
{
    /// <summary>The same themes and footprint, and a table of which 1 to 3 members are others: it should be found as overlapping.</summary>
    NearDuplicate,

    /// <summary>The same kind, the same themes and nearly the same table on a neighbouring ground.</summary>
    Parallel,

    /// <summary>A sub-group that reports to the other and repeats it.</summary>
    Layered,
}
