namespace PccGovernance.Reference;

/// <summary>
/// The form of <c>partnership-kinds.json</c>: what the law and usual practice say of each kind. Shared with the reference data tool.
/// </summary>
internal sealed record PartnershipKindsDocument
{
    public required PartnershipKindEntry[] Kinds { get; init; }
}

internal sealed record PartnershipKindEntry
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public string? Abbreviation { get; init; }

    public required string Extent { get; init; }

    public required bool Statutory { get; init; }

    public required bool BoardInStatute { get; init; }

    public string? EnactingProvision { get; init; }

    public required MemberEntry[] StatutoryMembers { get; init; }

    public required MemberEntry[] UsualMembers { get; init; }

    public required string UsualFootprint { get; init; }

    public int? EstablishedYear { get; init; }

    public required string Basis { get; init; }

    public required string[] Sources { get; init; }
}

internal sealed record MemberEntry
{
    public required string Kind { get; init; }

    public string? Extent { get; init; }

    public bool? TwoTierOnly { get; init; }
}
