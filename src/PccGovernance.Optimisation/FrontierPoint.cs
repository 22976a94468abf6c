namespace PccGovernance.Optimisation;

/// <summary>The most that can be saved by changing no more than so many boards.</summary>
public sealed record FrontierPoint
{
    /// <summary>How many boards may be changed.</summary>
    public required int MaximumChanged { get; init; }

    /// <summary>The best that was found.</summary>
    public required Consolidation Best { get; init; }

    /// <summary>Whether it is proved that nothing saves more.</summary>
    public required bool IsProved { get; init; }

    /// <summary>Hours a year that nothing can save more than.</summary>
    public required decimal HoursBound { get; init; }
}
