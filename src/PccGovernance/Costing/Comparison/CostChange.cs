namespace PccGovernance.Costing;

/// <summary>By how much a cost changed: low end with low end, central with central, high with high.</summary>
/// <remarks>
/// The same pay stands at the same end on both sides, so that each is a difference of its own, and the three need not be in order.
/// </remarks>
public sealed record CostChange
{
    /// <summary>The change at the low end; negative when it costs less.</summary>
    public required Money Low { get; init; }

    /// <summary>The change of the central cost; negative when it costs less.</summary>
    public required Money Central { get; init; }

    /// <summary>The change at the high end; negative when it costs less.</summary>
    public required Money High { get; init; }

    /// <summary>The change from one cost to another; <c>null</c> when either is unknown.</summary>
    internal static CostChange? Between(MoneyRange? before, MoneyRange? after) => (before, after) is ({ } then, { } now)
        ? new() { Low = now.Low - then.Low, Central = now.Central - then.Central, High = now.High - then.High }
        : null;
}
