namespace PccGovernance.Reporting;

/// <summary>A figure that sums something up.</summary>
public sealed record PaperFigure
{
    /// <summary>What is counted.</summary>
    public required string Label { get; init; }

    /// <summary>The figure as it is read, for example <c>£73,800</c>; what is not known says so.</summary>
    public required string Value { get; init; }

    /// <summary>What it rests on and what it lacks; empty for nothing to say.</summary>
    public string Note { get; init; } = string.Empty;
}
