namespace PccGovernance;

/// <summary>One area that took the place of another, or of a part of it.</summary>
public sealed record AreaSuccession
{
    /// <summary>The code that ended.</summary>
    public required AreaCode From { get; init; }

    /// <summary>The code that took its place.</summary>
    public required AreaCode To { get; init; }
}
