namespace PccGovernance.Costing;

/// <summary>A funding line and what is part of it or paid from it.</summary>
public sealed record StreamFunding
{
    /// <summary>The line.</summary>
    public required Id<FundingLine> Line { get; init; }

    /// <summary>Its own amount; <c>null</c> when it is not on record.</summary>
    public Money? Amount { get; init; }

    /// <summary>The lines of all times that are part of it or paid from it directly.</summary>
    public required FundingTotal Parts { get; init; }

    /// <summary>
    /// What its amount exceeds that of its parts by, negative where they exceed it; <c>null</c> when its amount or that of a part is not on
    /// record.
    /// </summary>
    public Money? Remaining { get; init; }
}
