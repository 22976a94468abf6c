namespace PccGovernance.Duplication;

/// <summary>How many pairs show a pattern.</summary>
public sealed record PatternCount
{
    /// <summary>The pattern.</summary>
    public required DuplicationPattern Pattern { get; init; }

    /// <summary>The number of pairs found.</summary>
    public required int Pairs { get; init; }

    /// <summary>Those of <see cref="Pairs"/> that stand in line by design: two levels of one structure, and no duplicates.</summary>
    public required int ByDesign { get; init; }

    /// <summary>The number of them that <see cref="DuplicationReport.Pairs"/> lists.</summary>
    public required int Listed { get; init; }
}
