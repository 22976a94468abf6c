namespace PccGovernance;

/// <summary>A member of a thing that differs between two landscapes.</summary>
public sealed record FieldChange
{
    /// <summary>The member's name, for example <c>Meetings</c>.</summary>
    public required string Field { get; init; }

    /// <summary>Its value before, for a reader; <c>null</c> when it was unknown or empty.</summary>
    public string? Before { get; init; }

    /// <summary>The items that a list has after and had not before, for a reader, in order; empty for a member that is no list.</summary>
    public ValueList<string> Added { get; init => field = value ?? []; } = [];

    /// <summary>The items that a list had before and has not after, for a reader, in order; empty for a member that is no list.</summary>
    public ValueList<string> Removed { get; init => field = value ?? []; } = [];

    /// <summary>Its value after, for a reader; <c>null</c> when it is unknown or empty.</summary>
    public string? After { get; init; }
}
