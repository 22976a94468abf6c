namespace PccGovernance;

/// <summary>A colour that somebody set in the place of the computed one.</summary>
/// <remarks>A colour better than the computed one holds only with a reason and an author; a worse one always does.</remarks>
public sealed record RagOverride
{
    /// <summary>The day on which it was set, as far as it is known.</summary>
    public required PartialDate On { get; init; }

    /// <summary>The colour.</summary>
    public required RagStatus Colour { get; init; }

    /// <summary>Why; <c>null</c> when no reason was given.</summary>
    public string? Reason { get; init; }

    /// <summary>The post that set it; <c>null</c> when not known.</summary>
    public Id<Post>? Author { get; init; }

    /// <summary>
    /// The first day on which it no longer holds, as far as it is known; where <c>null</c>, it holds for one reporting period.
    /// </summary>
    public PartialDate? ExpiresOn { get; init; }
}
