namespace PccGovernance.Rules;

/// <summary>Findings sorted by a baseline.</summary>
public sealed record BaselineResult
{
    /// <summary>The findings that no entry accepts on the day, in the order given.</summary>
    public required ValueList<Finding> Open { get; init; }

    /// <summary>The findings that an entry accepts on the day, in the order given.</summary>
    public required ValueList<AcceptedFinding> Accepted { get; init; }

    /// <summary>The entries that have expired by the day: their findings, if still found, are open again.</summary>
    public required ValueList<BaselineEntry> Expired { get; init; }

    /// <summary>The entries in date that accept nothing, because their finding is no longer found: take them out.</summary>
    public required ValueList<BaselineEntry> Unused { get; init; }
}
