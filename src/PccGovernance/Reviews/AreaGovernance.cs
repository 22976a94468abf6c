namespace PccGovernance.Reviews;

/// <summary>Who governs policing in a force area on the day of a review, and what has been announced.</summary>
public sealed record AreaGovernance
{
    /// <summary>The force area's code.</summary>
    public required AreaCode ForceArea { get; init; }

    /// <summary>The force area's name.</summary>
    public required string Name { get; init; }

    /// <summary>The local policing body in law on the day; <c>null</c> when neither the landscape nor its edition knows one.</summary>
    public LocalPolicingBody? Body { get; init; }

    /// <summary>Whether <see cref="Body"/> is from the reference facts, because the landscape records nobody for the area.</summary>
    public bool IsFromEdition { get; init; }

    /// <summary>The changes announced by the day that touch the area. They are announcements, not law.</summary>
    public ValueList<AnnouncedChange> Announced { get; init => field = value ?? []; } = [];
}
