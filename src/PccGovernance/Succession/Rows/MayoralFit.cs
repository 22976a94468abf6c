namespace PccGovernance.Succession;

/// <summary>How the area of a mayor lies to a force area: from this a projection says who is to follow.</summary>
public sealed record MayoralFit
{
    /// <summary>The mayor's area, in words.</summary>
    public required string MayoralArea { get; init; }

    /// <summary>How the two lie to each other: <c>whole</c>, <c>several</c>, <c>wider</c>, <c>part</c> or <c>no-mayor</c>.</summary>
    public required string Fit { get; init; }

    /// <summary>What is to be known of it.</summary>
    public required string Note { get; init; }

    /// <summary>What it is known from.</summary>
    public Provenance Provenance { get; init => field = value ?? Provenance.Recorded; } = Provenance.Recorded;
}
