namespace PccGovernance.Duplication;

/// <summary>A pair that fits a pattern by its numbers and its place in the structure.</summary>
internal sealed record PairMatch
{
    public required PartnershipProfile First { get; init; }

    public required PartnershipProfile Second { get; init; }

    public required DuplicationPattern Pattern { get; init; }

    public required HierarchyRelation Hierarchy { get; init; }

    public required OverlapMeasure People { get; init; }

    public required OverlapMeasure Remit { get; init; }

    public required double PlaceOverlap { get; init; }

    public required double Score { get; init; }

    /// <summary>Whether the two stand in line by design and share too little of their remit to repeat each other.</summary>
    public bool IsByDesign { get; init; }

    public DuplicationForm Form { get; init; }

    /// <summary>Whether it is a question: what is known does not tell.</summary>
    public bool IsQuestion { get; init; }

    /// <summary>Why the rules do not tell the pair; <c>null</c> where they do.</summary>
    public SetAsideReason? Aside { get; init; }

    /// <summary>In a pair that shares a theme, those that few others there name.</summary>
    public int[] FewNamedThemes { get; init; } = [];

    /// <summary>Whether the pair is worth knowing and no sign of duplication.</summary>
    public bool IsInformational => IsByDesign || Pattern == DuplicationPattern.SharedTheme;

    public PartnershipProfile Upper => Hierarchy.FirstIsUpper ? First : Second;

    public PartnershipProfile Lower => Hierarchy.FirstIsUpper ? Second : First;
}
