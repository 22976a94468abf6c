namespace PccGovernance.Alignment;

/// <summary>What comparing a pair of priorities gave.</summary>
internal sealed record PriorityMatch
{
    /// <summary>The pair could not be compared.</summary>
    public static PriorityMatch NotCompared { get; } = new();

    public bool IsCompared { get; init; }

    public bool IsLink { get; init; }

    public AlignmentBasis Basis { get; init; }

    public decimal Strength { get; init; }

    public ValueList<Id<Theme>> SharedThemes { get; init; } = [];

    public bool IsOnGeneralThemesOnly { get; init; }

    public string Reason { get; init; } = string.Empty;

    /// <summary>Whether some theme is shared, but too little for a link.</summary>
    public bool IsMiss => !IsLink && !SharedThemes.IsEmpty;
}
