namespace PccGovernance;

/// <summary>A kind of organisation that a kind of partnership has as a member.</summary>
public sealed record MemberRequirement
{
    /// <summary>The kind of organisation.</summary>
    public required Id<OrganisationKind> Kind { get; init; }

    /// <summary>Where it is a member. Default England and Wales.</summary>
    public LegalExtent Extent { get; init; }

    /// <summary>Whether it is a member only where there are two tiers of local government.</summary>
    public bool TwoTierOnly { get; init; }
}
