namespace PccGovernance.Reference;

/// <summary>
/// The form of <c>known-partnerships.json</c>, kept by hand: partnerships that are known to exist, or to have a ground of their own.
/// </summary>
internal sealed record KnownPartnershipsDocument
{
    public required KnownPartnershipEntry[] Partnerships { get; init; }
}

internal sealed record KnownPartnershipEntry
{
    public required string Kind { get; init; }

    /// <summary>What the identifier ends with: the code of the ground, or a name where no code is that ground's.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>Its whole name, where it is not that of the area and the kind.</summary>
    public string? BoardName { get; init; }

    /// <summary>The areas that it has, in codes of any day.</summary>
    public required string[] Areas { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    /// <summary>When a source first shows it; none where <see cref="From"/> was read, or nothing was.</summary>
    public string? SeenFrom { get; init; }

    /// <summary>Who sits in the place of a kind of member.</summary>
    public MemberInsteadEntry[]? Instead { get; init; }

    public required string Basis { get; init; }

    public required string[] Sources { get; init; }

    public string? Note { get; init; }
}

internal sealed record MemberInsteadEntry
{
    public required string Member { get; init; }

    public required string Holder { get; init; }
}
