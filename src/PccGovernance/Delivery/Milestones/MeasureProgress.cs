namespace PccGovernance.Delivery;

/// <summary>How far a measure came by a day.</summary>
public sealed record MeasureProgress
{
    /// <summary>The measure.</summary>
    public required Id<Measure> Measure { get; init; }

    /// <summary>The milestone that it belongs to.</summary>
    public required Id<Milestone> Milestone { get; init; }

    /// <summary>The unit; <c>null</c> when not known.</summary>
    public string? Unit { get; init; }

    /// <summary>The baseline; <c>null</c> when not known.</summary>
    public decimal? Baseline { get; init; }

    /// <summary>The target; <c>null</c> when none was set.</summary>
    public decimal? Target { get; init; }

    /// <summary>The last value read, of several of one day the worst; <c>null</c> when none was.</summary>
    public decimal? LastValue { get; init; }

    /// <summary>The date of that value, as far as it is known; <c>null</c> when none was read.</summary>
    public PartialDate? LastReadOn { get; init; }

    /// <summary>
    /// The share of the way from baseline to target that was made: 1 is the target, less than 0 is the wrong way; <c>null</c> where a value
    /// is not known or there is no way.
    /// </summary>
    public decimal? ShareOfWay { get; init; }
}
