namespace PccGovernance.Rules;

/// <summary>A finding and the entry of the baseline that accepts it.</summary>
public sealed record AcceptedFinding
{
    /// <summary>The finding.</summary>
    public required Finding Finding { get; init; }

    /// <summary>The entry that accepts it.</summary>
    public required BaselineEntry Entry { get; init; }
}
