namespace PccGovernance.Statute;

/// <summary>The outcomes of one body, or of the bodies of one area, counted.</summary>
public sealed record BodyTally
{
    /// <summary>The force area in which it is.</summary>
    public required AreaCode ForceArea { get; init; }

    /// <summary>Whose requirements they are.</summary>
    public required StatutoryRole Role { get; init; }

    /// <summary>The area whose body it is.</summary>
    public required EntityReference Subject { get; init; }

    /// <summary>Its outcomes.</summary>
    public required OutcomeCounts Counts { get; init; }
}
