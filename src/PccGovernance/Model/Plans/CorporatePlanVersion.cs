using NodaTime;

namespace PccGovernance;

/// <summary>An earlier version of a corporate plan, as it stood. Identifiers within it may be those of other versions: they mean the same things.</summary>
public sealed record CorporatePlanVersion
{
    /// <summary>What it is called, for example <c>1.0</c>.</summary>
    public required string Version { get; init; }

    /// <summary>The first day on which the next version was in force.</summary>
    public required LocalDate ReplacedOn { get; init; }

    /// <summary>Why it was replaced; <c>null</c> when not known.</summary>
    public string? Reason { get; init; }

    /// <summary>Its priorities, in its order.</summary>
    public ValueList<CorporatePriority> Priorities { get; init => field = value ?? []; } = [];
}
