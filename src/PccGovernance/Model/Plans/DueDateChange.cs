namespace PccGovernance;

/// <summary>A change of the day on which a milestone is to be reached. The original day stays with the milestone.</summary>
public sealed record DueDateChange
{
    /// <summary>The day on which the date was changed, as far as it is known.</summary>
    public required PartialDate On { get; init; }

    /// <summary>The day on which the milestone was to be reached from then on.</summary>
    public required PartialDate Due { get; init; }

    /// <summary>Why it was changed; <c>null</c> when no reason was given.</summary>
    public string? Reason { get; init; }

    /// <summary>The post that agreed to it; <c>null</c> when not known.</summary>
    public Id<Post>? AgreedBy { get; init; }
}
