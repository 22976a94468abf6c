namespace PccGovernance;

/// <summary>Work of a partnership that closes, which another one does.</summary>
public sealed record CoveredElsewhere
{
    /// <summary>What the work is about: a theme of the partnership that closes and of the other one.</summary>
    public required Id<Theme> Theme { get; init; }

    /// <summary>The partnership that does it.</summary>
    public required Id<Partnership> Partnership { get; init; }
}
